package id.pimpasa.territory.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A year is known when the decree of its movable holidays is in the list, not when only its fixed dates are. */
class HolidaysTest {

    private static final Set<LocalDate> FIXED = Set.of(
            LocalDate.of(2027, Month.JANUARY, 1),
            LocalDate.of(2027, Month.MAY, 1),
            LocalDate.of(2027, Month.JUNE, 1),
            LocalDate.of(2027, Month.AUGUST, 17),
            LocalDate.of(2027, Month.DECEMBER, 25));

    @Test
    void aYearWithItsFixedDatesAloneIsNotKnown() {
        assertThat(new Holidays(FIXED).areKnown(2027)).isFalse();
    }

    @Test
    void aYearWithMovableHolidaysIsKnownAndNoOther() {
        var dates = new HashSet<>(FIXED);
        dates.add(LocalDate.of(2027, Month.MARCH, 10));

        assertThat(new Holidays(dates).areKnown(2027)).isTrue();
        assertThat(new Holidays(dates).areKnown(2026)).isFalse();
    }
}
