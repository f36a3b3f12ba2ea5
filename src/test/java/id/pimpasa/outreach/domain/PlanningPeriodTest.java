package id.pimpasa.outreach.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 1, 2026-12-01, 2026-12-31, Desember 2026",
        "2027-02-14, 1, 2027-02-01, 2027-02-28, Februari 2027",
        "2027-03-31, 3, 2027-01-01, 2027-03-31, Januari sampai Maret 2027",
        "2027-04-01, 3, 2027-04-01, 2027-06-30, April sampai Juni 2027"
    })
    void aPeriodIsMadeOfWholeMonths(LocalDate day, int months, LocalDate from, LocalDate until, String label) {
        var period = PlanningPeriod.containing(day, months);

        assertThat(period).isEqualTo(new PlanningPeriod(from, until));
        assertThat(period.label()).isEqualTo(label);
    }
}
