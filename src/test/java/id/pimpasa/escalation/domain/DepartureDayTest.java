package id.pimpasa.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.platform.error.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepartureDayTest {

    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

    @Test
    void nobodyHasToKnowOne() {
        assertThat(DepartureDay.plausible(null, NOW)).isNull();
    }

    @Test
    void twoYearsAheadIsTheLastDay() {
        var last = LocalDate.parse("2028-11-30");
        assertThat(DepartureDay.plausible(last, NOW)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-12-01", "9999-12-31", "+300000-01-01", "+999999999-12-31"})
    void aDayBeyondIsNotMeant(String day) {
        assertThatThrownBy(() -> DepartureDay.plausible(LocalDate.parse(day), NOW))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Periksa tahunnya");
    }
}
