package id.pimpasa.outreach.domain;

/** What became of a visit when its day had come. */
public enum VisitOutcome {
    HELD,
    POSTPONED,
    CANCELLED
}
