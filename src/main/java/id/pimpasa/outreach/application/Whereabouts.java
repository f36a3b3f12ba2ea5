package id.pimpasa.outreach.application;

/** What is known of an officer when the time to be back has passed. */
public enum Whereabouts {
    /** Has checked in, or does not make the visit at that time. */
    BACK,
    /** Is not expected yet: somebody has set a later hour. */
    EXPECTED_LATER,
    MISSED
}
