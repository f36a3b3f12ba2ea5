package id.pimpasa.outreach.domain;

/** How the silence of a village came to an end. */
public enum SilenceOutcome {
    /** A visit was reported. */
    HEARD,
    /** The village was asked and nothing is to be seen: a nil report without a visit. */
    NOTHING_SEEN,
    /** The head of Inteldakim says why nothing can be heard. */
    ACCEPTED
}
