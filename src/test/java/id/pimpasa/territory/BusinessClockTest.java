package id.pimpasa.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.data.Holidays;
import id.pimpasa.testsupport.PimpasaTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 17 August 2026 is a Monday and a holiday; 14 and 15 May 2026 are a holiday and cuti bersama before a weekend. */
@PimpasaTest
class BusinessClockTest {

    private static final OfficeCode SERANG = new OfficeCode("serang");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Autowired
    private BusinessClock clock;

    @Autowired
    private Holidays holidays;

    @Autowired
    private WorkingHours hours;

    @ParameterizedTest
    @CsvSource({
        "2026-08-12T09:00, PT4H,  2026-08-12T13:00",
        "2026-08-12T14:00, PT4H,  2026-08-13T10:00",
        "2026-08-12T06:00, PT1H,  2026-08-12T09:00",
        "2026-08-12T20:00, PT1H,  2026-08-13T09:00",
        "2026-08-14T15:00, PT2H,  2026-08-18T09:00",
        "2026-08-15T10:00, PT0S,  2026-08-18T08:00",
        "2026-08-12T08:00, PT8H,  2026-08-12T16:00",
        "2026-08-12T08:00, PT24H, 2026-08-14T16:00",
        "2026-05-13T15:00, PT2H,  2026-05-18T09:00",
    })
    void countsWorkingHoursOnly(LocalDateTime from, Duration duration, LocalDateTime expected) {
        var reached = clock.plusWorkingHours(SERANG, from.atZone(JAKARTA).toInstant(), duration);

        assertThat(reached.atZone(JAKARTA).toLocalDateTime()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-12T09:00, 1, 2026-08-13T16:00",
        "2026-08-12T20:00, 1, 2026-08-14T16:00",
        "2026-08-13T09:00, 3, 2026-08-19T16:00",
        "2026-08-15T09:00, 0, 2026-08-18T16:00",
    })
    void countsWorkingDaysToTheEndOfTheDay(LocalDateTime from, int days, LocalDateTime expected) {
        var reached = clock.plusWorkingDays(SERANG, from.atZone(JAKARTA).toInstant(), days);

        assertThat(reached.atZone(JAKARTA).toLocalDateTime()).isEqualTo(expected);
    }

    @Test
    void knowsHolidaysAndWeekends() {
        assertThat(clock.isWorkingDay(LocalDate.of(2026, 8, 17))).isFalse();
        assertThat(clock.isWorkingDay(LocalDate.of(2026, 5, 15))).isFalse();
        assertThat(clock.isWorkingDay(LocalDate.of(2026, 8, 15))).isFalse();
        assertThat(clock.isWorkingDay(LocalDate.of(2026, 8, 18))).isTrue();
    }

    @Test
    void keepsTheHoursOfTheOfficesOwnZone() {
        var merauke = new OfficeCode("merauke");
        var jayapura = ZoneId.of("Asia/Jayapura");
        var elsewhere = mock(Territory.class);
        when(elsewhere.office(merauke))
                .thenReturn(
                        new Office(merauke, "Kanim Merauke", OfficeKind.KANIM, jayapura, merauke, "Merauke", Map.of()));
        var midnightThere =
                LocalDateTime.parse("2026-08-13T00:30").atZone(jayapura).toInstant();
        var there = new BusinessClock(elsewhere, holidays, hours, Clock.fixed(midnightThere, JAKARTA));

        assertThat(there.today(merauke)).isEqualTo("2026-08-13");
        assertThat(there.plusWorkingHours(merauke, midnightThere, Duration.ofHours(4))
                        .atZone(jayapura)
                        .toLocalDateTime())
                .isEqualTo("2026-08-13T12:00");
    }
}
