package id.pimpasa.appointment.domain;

/** The steps at which a person decides on a batch. */
public enum DecisionStep {
    ENDORSE,
    VERIFY,
    SIGN,
    CEREMONY
}
