package id.pimpasa.outreach.domain;

/** What the head of Inteldakim says to a visit report. */
public enum ReviewOutcome {
    APPROVE,
    RETURN
}
