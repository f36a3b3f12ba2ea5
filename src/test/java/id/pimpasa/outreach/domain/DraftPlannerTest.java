package id.pimpasa.outreach.domain;

import static id.pimpasa.outreach.domain.PlanMother.HALF_A_DAY;
import static id.pimpasa.outreach.domain.PlanMother.NOW;
import static id.pimpasa.outreach.domain.PlanMother.OCTOBER;
import static id.pimpasa.outreach.domain.PlanMother.OFFICER;
import static id.pimpasa.outreach.domain.PlanMother.THURSDAY;
import static id.pimpasa.outreach.domain.PlanMother.planner;
import static id.pimpasa.outreach.domain.PlanMother.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftPlannerTest {

    /** Working days from Thursday the 8th to the end of October 2026, without Friday the 16th. */
    private static final int WORKING_DAYS = 16;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Whatever the month looks like, the proposal could be submitted as it stands. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aProposalKeepsToTheRules(int seed) {
        var random = new Random(seed);
        var villages = villages(random);
        var rules = rules(1 + random.nextInt(2), lengths(seed), elsewhere(random));
        var proposal = planner(rules, THURSDAY.plusDays(random.nextInt(25))).draft(villages);
        var plan = OutreachPlan.open(new OfficeCode("serang"), OFFICER, OCTOBER, villages, proposal, NOW);

        assertThatCode(() -> plan.submit(proposal, "Tidak ada hari kerja", rules, OFFICER, NOW))
                .doesNotThrowAnyException();
        assertThat(proposal).extracting(PlanRow::village).doesNotHaveDuplicates();
        assertThat(plan.unplannedVillages().size() + proposal.size())
                .isEqualTo(villages.stream().filter(PlanVillage::isDue).count());
    }

    @Test
    void theMostUrgentVillageComesFirst() {
        var villages = List.of(
                PlanMother.village(0, VisitPriority.LOW, OCTOBER.from().minusDays(90)),
                PlanMother.village(1, VisitPriority.HIGH, null),
                PlanMother.village(2, VisitPriority.MEDIUM, OCTOBER.from().minusDays(100)));

        assertThat(planner(rules(), THURSDAY).draft(villages))
                .extracting(PlanRow::village)
                .containsExactly(PlanMother.village(1), PlanMother.village(2), PlanMother.village(0));
    }

    @Test
    void visitsAreSpreadOverTheWorkingDays() {
        var rows = planner(rules(), THURSDAY).draft(due(4));

        assertThat(rows)
                .extracting(PlanRow::visitOn)
                .containsExactly(
                        LocalDate.of(2026, 10, 8),
                        LocalDate.of(2026, 10, 14),
                        LocalDate.of(2026, 10, 21),
                        LocalDate.of(2026, 10, 27));
        assertThat(rows).allMatch(row -> row.startsAt().toString().equals("09:00"));
    }

    @Test
    void aSecondVisitOnADayIsProposedOnlyWhenDaysRunOut() {
        assertThat(planner(rules(), THURSDAY).draft(due(WORKING_DAYS)))
                .extracting(PlanRow::visitOn)
                .doesNotHaveDuplicates();
        assertThat(planner(rules(), THURSDAY).draft(due(WORKING_DAYS + 1))).hasSize(WORKING_DAYS + 1);
    }

    @Test
    void aVillageThatTakesTheDayHasTheDayForItself() {
        var rules = rules(
                2, village -> village.equals(PlanMother.village(0)) ? Duration.ofHours(9) : HALF_A_DAY, List.of());
        var rows = planner(rules, THURSDAY).draft(due(2 * WORKING_DAYS));

        assertThat(rows).hasSize(2 * WORKING_DAYS - 1);
        var far = rows.stream()
                .filter(row -> row.village().equals(PlanMother.village(0)))
                .toList();
        assertThat(far).extracting(PlanRow::startsAt).containsExactly(LocalTime.of(9, 0));
        assertThat(rows)
                .filteredOn(row -> row.visitOn().equals(far.get(0).visitOn()))
                .hasSize(1);
    }

    @Test
    void nobodyIsSentOnAWayThatEndsInTheNightWhereAMorningIsFree() {
        var taken = List.of(Away.of(THURSDAY.atTime(8, 0), HALF_A_DAY));
        var rules = rules(2, village -> Duration.ofHours(9), taken);

        assertThat(planner(rules, THURSDAY).draft(due(1)))
                .extracting(PlanRow::moment)
                .containsExactly(THURSDAY.plusDays(1).atTime(9, 0));
    }

    @Test
    void whatDoesNotFitIsLeftOut() {
        assertThat(planner(rules(), THURSDAY).draft(due(100))).hasSize(2 * WORKING_DAYS);
        assertThat(planner(rules(), OCTOBER.until().plusDays(1)).draft(due(1))).isEmpty();
    }

    private static List<PlanVillage> due(int number) {
        return IntStream.range(0, number).mapToObj(PlanMother::dueVillage).toList();
    }

    private static List<PlanVillage> villages(Random random) {
        return IntStream.range(0, random.nextInt(45))
                .mapToObj(number -> PlanMother.village(
                        number,
                        VisitPriority.values()[random.nextInt(3)],
                        random.nextInt(4) == 0 ? null : OCTOBER.from().minusDays(random.nextInt(150))))
                .toList();
    }

    /** Three, five or nine hours, the same for a village each time. */
    private static Function<VillageCode, Duration> lengths(int seed) {
        return village -> Duration.ofHours(new int[] {3, 5, 9}[Math.floorMod(village.hashCode() + seed, 3)]);
    }

    private static List<Away> elsewhere(Random random) {
        var visits = new ArrayList<Away>();
        for (int count = random.nextInt(12); count > 0; count--) {
            var begin = THURSDAY.plusDays(random.nextInt(23)).atTime(8 + random.nextInt(7), 15 * random.nextInt(4));
            visits.add(Away.of(begin, Duration.ofHours(1 + random.nextInt(9))));
        }
        return visits;
    }
}
