package id.pimpasa.appointment.domain;

/** What a person decided. */
public enum Outcome {
    APPROVE,
    /** Back for correction, with a note that says what to correct. */
    RETURN,
    REJECT
}
