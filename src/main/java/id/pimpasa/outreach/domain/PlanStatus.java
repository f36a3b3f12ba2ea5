package id.pimpasa.outreach.domain;

import java.util.Set;

/** Where a plan stands. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    /** Its period ended before it was approved. */
    LAPSED,
    /** Its villages went to an officer who plans them already. */
    WITHDRAWN;

    /** Plans that somebody still works on. */
    public static final Set<PlanStatus> OPEN = Set.of(DRAFT, SUBMITTED);

    /** Plans whose rows are visits, or will be. */
    public static final Set<PlanStatus> VALID = Set.of(DRAFT, SUBMITTED, APPROVED);
}
