package id.pimpasa.outreach.domain;

import static id.pimpasa.platform.time.IndonesianDates.INDONESIAN;
import static id.pimpasa.platform.time.IndonesianDates.MONTH;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/**
 * The months that one plan is about.
 *
 * @param from first day of the first month
 * @param until last day of the last month
 */
public record PlanningPeriod(LocalDate from, LocalDate until) {

    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMMM", INDONESIAN);

    public PlanningPeriod {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A period ends after it begins: " + from + " to " + until);
        }
    }

    /** @param months length of every period, a divisor of 12; the first period of a year begins in January */
    public static PlanningPeriod containing(LocalDate date, int months) {
        var firstMonth = (date.getMonthValue() - 1) / months * months + 1;
        var first = YearMonth.of(date.getYear(), firstMonth);
        return new PlanningPeriod(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    public Stream<Month> months() {
        return from.datesUntil(until.plusDays(1), Period.ofMonths(1)).map(LocalDate::getMonth);
    }

    /** @return the days from the given one, or from the first, to the last */
    public Stream<LocalDate> daysFrom(LocalDate date) {
        var start = date.isBefore(from) ? from : date;
        return start.isAfter(until) ? Stream.of() : start.datesUntil(until.plusDays(1));
    }

    /** As people call it: {@code Desember 2026}, or {@code Januari sampai Maret 2027}. */
    public String label() {
        var last = MONTH.format(until);
        return YearMonth.from(from).equals(YearMonth.from(until)) ? last : MONTH_NAME.format(from) + " sampai " + last;
    }
}
