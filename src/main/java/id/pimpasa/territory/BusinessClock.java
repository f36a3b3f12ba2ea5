package id.pimpasa.territory;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.data.Holidays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/**
 * Working time of an office: its zone, its hours, weekends, national holidays and cuti bersama. Deadlines that protect a
 * life do not use it; they count every hour.
 */
@Component
public class BusinessClock {

    private final Territory territory;
    private final Holidays holidays;
    private final WorkingHours hours;
    private final Clock clock;

    BusinessClock(Territory territory, Holidays holidays, WorkingHours hours, Clock clock) {
        this.territory = territory;
        this.holidays = holidays;
        this.hours = hours;
        this.clock = clock;
    }

    /** @return today's date where the office is */
    public LocalDate today(OfficeCode office) {
        return LocalDate.ofInstant(clock.instant(), zoneOf(office));
    }

    /** @return what the clock on the office's wall shows */
    public LocalDateTime now(OfficeCode office) {
        return LocalDateTime.ofInstant(clock.instant(), zoneOf(office));
    }

    public boolean isWorkingDay(LocalDate date) {
        return hours.days().contains(date.getDayOfWeek()) && !holidays.includes(date);
    }

    /**
     * @param duration zero or more; hours outside working time do not count
     * @return the moment at which that much working time has passed
     */
    public Instant plusWorkingHours(OfficeCode office, Instant from, Duration duration) {
        var moment = nextWorkingMoment(from.atZone(zoneOf(office)));
        var left = requireNotNegative(duration);
        for (var untilEnd = untilEndOfDay(moment); left.compareTo(untilEnd) > 0; untilEnd = hours.length()) {
            left = left.minus(untilEnd);
            moment = startOfNextWorkingDay(moment.toLocalDate(), moment.getZone());
        }
        return moment.plus(left).toInstant();
    }

    /**
     * @param days zero or more
     * @return the end of working time on the day that many working days after the given one
     */
    public Instant plusWorkingDays(OfficeCode office, Instant from, int days) {
        var start = nextWorkingMoment(from.atZone(zoneOf(office)));
        return plusWorkingDays(start.toLocalDate(), days)
                .atTime(hours.end())
                .atZone(start.getZone())
                .toInstant();
    }

    /** @return the date that many working days after the given one, which need not be a working day itself */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Negative number of days: " + days);
        }
        var date = from;
        for (int left = days; left > 0; left--) {
            date = nextWorkingDay(date.plusDays(1));
        }
        return date;
    }

    private ZonedDateTime nextWorkingMoment(ZonedDateTime moment) {
        var date = moment.toLocalDate();
        if (!isWorkingDay(date) || !moment.toLocalTime().isBefore(hours.end())) {
            return startOfNextWorkingDay(date, moment.getZone());
        }
        return moment.toLocalTime().isBefore(hours.start()) ? moment.with(hours.start()) : moment;
    }

    private ZonedDateTime startOfNextWorkingDay(LocalDate date, ZoneId zone) {
        return nextWorkingDay(date.plusDays(1)).atTime(hours.start()).atZone(zone);
    }

    private LocalDate nextWorkingDay(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Duration untilEndOfDay(ZonedDateTime moment) {
        return Duration.between(moment.toLocalTime(), hours.end());
    }

    private ZoneId zoneOf(OfficeCode office) {
        return territory.office(office).zone();
    }

    private static Duration requireNotNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("Negative duration: " + duration);
        }
        return duration;
    }
}
