package id.pimpasa.outreach.domain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When visits can begin. Assumptions: the programme has no public rule for it. */
public final class VisitMoments {

    private static final LocalTime EARLIEST = LocalTime.of(6, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);

    /** Shortest time between the beginnings of two visits of one officer. */
    private static final Duration APART = Duration.ofHours(1);

    private VisitMoments() {}

    /** Whether a visit on which nobody has agreed yet is planned for then. */
    public static boolean isByDay(LocalTime time) {
        return !time.isBefore(EARLIEST) && !time.isAfter(LATEST);
    }

    /** Whether one person cannot begin both, whether planned, scheduled, postponed or proposed. */
    public static boolean clash(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs().compareTo(APART) < 0;
    }
}
