package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which period is planned when. */
@Component
public class PlanningCalendar {

    private static final int LONGEST_MONTH = 31;

    private final PlanningSettings settings;
    private final BusinessClock businessClock;
    private final Clock clock;
    private final ZoneId zone;

    PlanningCalendar(PlanningSettings settings, BusinessClock businessClock, Clock clock, ZoneId zone) {
        this.settings = settings;
        this.businessClock = businessClock;
        this.clock = clock;
        this.zone = zone;
    }

    /** @return the period that the cycle plans today: the coming one as soon as its plans are opened, else the running one */
    public PlanningPeriod planned(OfficeCode office) {
        var untilNextMonth = LONGEST_MONTH + 1 - settings.opensOnDay();
        return containing(businessClock.today(office).plusDays(untilNextMonth));
    }

    /** @return the running period, and the coming one if its plans are opened already */
    public List<PlanningPeriod> underWay(OfficeCode office) {
        return Stream.of(containing(businessClock.today(office)), planned(office))
                .distinct()
                .toList();
    }

    /** @return the coming period if its plans should be open already */
    public Optional<PlanningPeriod> opened(OfficeCode office) {
        return Optional.of(planned(office))
                .filter(period -> period.from().isAfter(businessClock.today(office)))
                .filter(period -> !firstOpening(period.from()).toInstant().isAfter(clock.instant()));
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
