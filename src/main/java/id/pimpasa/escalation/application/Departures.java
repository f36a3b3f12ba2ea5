package id.pimpasa.escalation.application;

import id.pimpasa.escalation.domain.Report;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How near the day has come on which somebody is thought to leave, by the calendar where the office is. */
@Component
public class Departures {

    private final Territory territory;
    private final BusinessClock clock;

    Departures(Territory territory, BusinessClock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    /** @return negative once the day has passed; empty while no day is known */
    public Optional<Integer> daysUntil(Report report) {
        var today = clock.today(report.office());
        return report.suspectedDeparture().map(day -> (int) ChronoUnit.DAYS.between(today, day));
    }

    /** Whether somebody is thought to leave today or tomorrow: the hour is not known, so the whole day counts. */
    public boolean isWithinDay(Report report) {
        return daysUntil(report).filter(Departures::isWithinDay).isPresent();
    }

    /** As {@link #isWithinDay(Report)}, while so many days are left. */
    public static boolean isWithinDay(int days) {
        return days == 0 || days == 1;
    }

    /** Whether the day on which somebody is thought to leave has not passed. */
    public boolean isAhead(Report report) {
        return daysUntil(report).filter(days -> days >= 0).isPresent();
    }

    /** @return when only so many days are left until the day of departure; afterwards, where the number is negative */
    public Optional<Instant> startOf(Report report, int daysBefore) {
        var zone = territory.office(report.office()).zone();
        return report.suspectedDeparture()
                .map(day -> day.minusDays(daysBefore).atStartOfDay(zone).toInstant());
    }

    /** @return when the day of departure begins */
    public Optional<Instant> startOf(Report report) {
        return startOf(report, 0);
    }
}
