package id.pimpasa.appointment.domain;

/** Whether a candidate still takes part in the batch. */
public enum CandidateStanding {
    NOMINATED,
    /** Sent back for correction; goes on in a batch of its own. */
    RETURNED,
    REJECTED,
    /** Taken out by the Kanim in a correction. */
    WITHDRAWN,
    /** Named by the decree, but will not be inducted (tidak dikukuhkan). */
    LAPSED
}
