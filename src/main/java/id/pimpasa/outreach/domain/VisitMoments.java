package id.pimpasa.outreach.domain;

import java.time.LocalTime;

/** When visits can begin. Assumptions: the programme has no public rule for it. */
public final class VisitMoments {

    private static final LocalTime EARLIEST = LocalTime.of(6, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);

    private VisitMoments() {}

    /** Whether a visit on which nobody has agreed yet is planned for then. */
    public static boolean isByDay(LocalTime time) {
        return !time.isBefore(EARLIEST) && !time.isAfter(LATEST);
    }
}
