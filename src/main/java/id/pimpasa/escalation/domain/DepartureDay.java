package id.pimpasa.escalation.domain;

import id.pimpasa.platform.error.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A day on which somebody may be thought to leave. Nobody knows one years ahead: such a day is a slip of the pen or a trap,
 * because no timer and no table holds every day that can be written.
 */
public final class DepartureDay {

    private static final int MOST_YEARS_AHEAD = 2;

    private DepartureDay() {}

    /**
     * @param day {@code null} if none is known
     * @return the same day
     * @throws InvalidInputException if it is too far away to be meant
     */
    public static LocalDate plausible(LocalDate day, Instant now) {
        if (day != null && day.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusYears(MOST_YEARS_AHEAD))) {
            throw new InvalidInputException(
                    "suspectedDepartureDate",
                    "Tanggal berangkat lebih dari " + MOST_YEARS_AHEAD
                            + " tahun lagi. Periksa tahunnya, atau kosongkan tanggal.");
        }
        return day;
    }
}
