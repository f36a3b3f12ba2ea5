package id.pimpasa.appointment.domain;

/** Where an officer's term stands. */
public enum TermStatus {
    ACTIVE,
    ON_LEAVE,
    ENDED
}
