package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which period is planned when. */
@Component
public class PlanningCalendar {

    private static final int LONGEST_MONTH = 31;

    private final PlanningSettings settings;
    private final BusinessClock clock;
    private final ZoneId zone;

    PlanningCalendar(PlanningSettings settings, BusinessClock clock, @Value("${pimpasa.zone}") ZoneId zone) {
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** @return the period that the cycle plans today: the coming one as soon as its plans are opened, else the running one */
    public PlanningPeriod planned(OfficeCode office) {
        var untilNextMonth = LONGEST_MONTH + 1 - settings.opensOnDay();
        return containing(clock.today(office).plusDays(untilNextMonth));
    }

    /** @return the running period, and the coming one if its plans are opened already */
    public List<PlanningPeriod> underWay(OfficeCode office) {
        return Stream.of(containing(clock.today(office)), planned(office))
                .distinct()
                .toList();
    }

    /** @return when the cycle began that opens the plans of the period after this day's, and then every next one's */
    public ZonedDateTime firstOpening(LocalDate day) {
        return containing(day)
                .from()
                .minusMonths(1)
                .withDayOfMonth(settings.opensOnDay())
                .atTime(settings.opensAt())
                .atZone(zone);
    }

    public int months() {
        return settings.months();
    }

    private PlanningPeriod containing(LocalDate day) {
        return PlanningPeriod.containing(day, settings.months());
    }
}
