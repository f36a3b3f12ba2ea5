package id.pimpasa.appointment.domain;

/** How far a batch of officers has come. */
public enum BatchStatus {
    NOMINATED,
    ENDORSED,
    REJECTED,
    VERIFIED,
    DECREED,
    INAUGURATED,
    /** The decree was signed, but nobody has been inducted or will be. */
    LAPSED
}
