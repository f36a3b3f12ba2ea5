package id.pimpasa.escalation.application;

import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.ResponseTime;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Until when there is time at a rung. */
@Component
class DueTimes {

    private final Departures departures;
    private final BusinessClock businessClock;
    private final Clock clock;
    private final Duration shortestNotice;

    DueTimes(
            Departures departures,
            BusinessClock businessClock,
            Clock clock,
            @Value("${pimpasa.reports.shortest-notice}") Duration shortestNotice) {
        this.departures = departures;
        this.businessClock = businessClock;
        this.clock = clock;
        this.shortestNotice = shortestNotice;
    }

    /** Never after the start of the day of departure, while that still lies ahead; but there is always some time. */
    Instant dueAt(Report report, Rung rung, Instant from, ResponseTime time) {
        var due = dueAt(report.office(), from, time);
        return departures
                .startOf(report)
                .filter(start -> rung.isBeforeDeparture() && start.isAfter(clock.instant()) && start.isBefore(due))
                .map(start -> later(start, earlier(due, soonest())))
                .orElse(due);
    }

    private Instant soonest() {
        return clock.instant().plus(shortestNotice).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** A deadline that is computed anew does not pass at once. */
    Instant dueAnew(Report report, Rung rung, Instant from, ResponseTime time) {
        var due = dueAt(report, rung, from, time);
        return later(due, soonest());
    }

    /** In whole seconds, because the engine's dates are coarser than the database's. */
    private Instant dueAt(OfficeCode office, Instant from, ResponseTime time) {
        return exactlyDueAt(office, from, time).truncatedTo(ChronoUnit.SECONDS);
    }

    private Instant exactlyDueAt(OfficeCode office, Instant from, ResponseTime time) {
        if (!time.workingTime()) {
            return from.plus(time.length());
        }
        return time.workingDays()
                .map(days -> businessClock.plusWorkingDays(office, from, days))
                .orElseGet(() -> businessClock.plusWorkingHours(office, from, time.length()));
    }
}
