package id.pimpasa.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.outreach.Pillar;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.Vulnerability;
import id.pimpasa.outreach.process.SimulatedYear.Held;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the programme asks for in a year, said independently of the decision table: a very vulnerable village is visited
 * every month, a fairly vulnerable one every two months, any other one every quarter, with a few days less by boat or far
 * away; each gets its penyuluhan every quarter, and before the season in which nobody gets there. A visit may fall on any
 * day of the month in which it is due.
 *
 * @param developed whether the village is beyond the first level by the end; at the first it is visited every two months
 */
public record VisitsAsked(
        Vulnerability vulnerability, TravelEffort travel, boolean developed, YearMonth first, int months) {

    private static final int LONGEST_MONTH = 31;
    private static final int QUARTER = 90;
    private static final int DAYS_OF_A_YEAR = 366;

    /** @throws AssertionError if the village was visited more rarely, more often or for something else than asked */
    public void assertMet(String village, List<Held> held) {
        assertThat(held.stream().map(Held::on))
                .as(village + " on days in order")
                .isSorted();
        assertNeverLongerThan(longest(), village + " visited", held.stream().map(Held::on));
        assertNeverLongerThan(
                QUARTER,
                village + " with penyuluhan",
                held.stream()
                        .filter(visit -> visit.kind().pillar() == Pillar.KNOWLEDGE)
                        .map(Held::on));
        assertThat(held)
                .as("%s visited no more often than asked: %s", village, held)
                .hasSizeLessThanOrEqualTo(most());
        if (travel == TravelEffort.SEASONAL) {
            assertHeldIn(held, village, Month.SEPTEMBER, Month.OCTOBER);
        }
        if (travel == TravelEffort.BOAT) {
            assertHeldIn(held, village, Month.OCTOBER, Month.NOVEMBER);
        }
    }

    private int longest() {
        return switch (vulnerability) {
            case HIGH -> 30;
            case MEDIUM -> 60;
            case LOW -> developed ? quarter() : 60;
        };
    }

    private int quarter() {
        return switch (travel) {
            case BOAT -> 75;
            case FAR -> 80;
            default -> QUARTER;
        };
    }

    /** One each time that either interval is over, one to begin with, and one before the season. */
    private int most() {
        var days = months * DAYS_OF_A_YEAR / 12;
        return vulnerability == Vulnerability.HIGH ? months : 1 + days / Math.min(longest(), 60) + days / QUARTER + 1;
    }

    private void assertNeverLongerThan(int days, String what, Stream<LocalDate> visits) {
        var last = first.atDay(1);
        for (var day : visits.toList()) {
            assertThat(ChronoUnit.DAYS.between(last, day))
                    .as("%s after %s", what, last)
                    .isLessThanOrEqualTo(days + LONGEST_MONTH);
            last = day;
        }
        assertThat(ChronoUnit.DAYS.between(last, first.plusMonths(months).atDay(1)))
                .as("%s after %s", what, last)
                .isLessThanOrEqualTo(days + LONGEST_MONTH);
    }

    private void assertHeldIn(List<Held> held, String village, Month one, Month other) {
        if (months == 12) {
            assertThat(held)
                    .as("%s before its season", village)
                    .anyMatch(
                            visit -> visit.on().getMonth() == one || visit.on().getMonth() == other);
        }
    }
}
