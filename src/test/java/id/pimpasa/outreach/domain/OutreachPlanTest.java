package id.pimpasa.outreach.domain;

import static id.pimpasa.outreach.domain.PlanMother.COLLEAGUE;
import static id.pimpasa.outreach.domain.PlanMother.HALF_A_DAY;
import static id.pimpasa.outreach.domain.PlanMother.HEAD;
import static id.pimpasa.outreach.domain.PlanMother.NOW;
import static id.pimpasa.outreach.domain.PlanMother.OCTOBER;
import static id.pimpasa.outreach.domain.PlanMother.OFFICER;
import static id.pimpasa.outreach.domain.PlanMother.THURSDAY;
import static id.pimpasa.outreach.domain.PlanMother.plan;
import static id.pimpasa.outreach.domain.PlanMother.row;
import static id.pimpasa.outreach.domain.PlanMother.rules;
import static id.pimpasa.outreach.domain.PlanMother.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.platform.error.InvalidInputException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutreachPlanTest {

    static Stream<Arguments> brokenRows() {
        var good = row(0, THURSDAY, "09:00");
        return Stream.of(
                Arguments.of(List.of(row(7, THURSDAY, "09:00")), "Baris 1: desa ini bukan binaan petugas"),
                Arguments.of(List.of(good, row(1, LocalDate.of(2026, 10, 2), "09:00")), "Baris 2: tanggal sudah lewat"),
                Arguments.of(List.of(row(0, PlanMother.TODAY, "08:00")), "Baris 1: jam mulai sudah lewat"),
                Arguments.of(List.of(row(0, LocalDate.of(2026, 11, 2), "09:00")), "di luar periode Oktober 2026"),
                Arguments.of(List.of(row(0, LocalDate.of(2026, 10, 10), "09:00")), "10 Oktober 2026 hari libur"),
                Arguments.of(List.of(row(0, LocalDate.of(2026, 10, 16), "09:00")), "16 Oktober 2026 hari libur"),
                Arguments.of(List.of(row(0, THURSDAY, "23:59")), "Baris 1: kunjungan dimulai antara"),
                Arguments.of(
                        List.of(good, row(1, THURSDAY, "11:59")),
                        "Baris 2: waktunya (11.59–14.59 dengan perjalanan) bersamaan dengan kunjungan lain pada "
                                + "8 Oktober 2026 pukul 09.00–12.00"),
                Arguments.of(
                        List.of(good, row(1, THURSDAY, "12:00"), row(2, THURSDAY, "15:00")),
                        "Baris 3: lebih dari 2 kunjungan pada 8 Oktober 2026"));
    }

    @ParameterizedTest
    @MethodSource("brokenRows")
    void aRowThatBreaksARuleIsNamed(List<PlanRow> rows, String message) {
        var plan = plan(3);

        assertThatThrownBy(() -> plan.submit(rows, null, rules(), OFFICER, NOW))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.rows()).isEmpty();
    }

    @Test
    void aVisitBeginsWhenItsOfficerIsBackFromTheOneBefore() {
        var plan = plan(2);
        plan.submit(List.of(row(0, THURSDAY, "09:00"), row(1, THURSDAY, "12:00")), null, rules(), OFFICER, NOW);

        assertThat(plan.status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void visitsOfOtherPlansCount() {
        var elsewhere =
                List.of(Away.of(THURSDAY.atTime(6, 0), HALF_A_DAY), Away.of(THURSDAY.atTime(14, 0), HALF_A_DAY));

        assertThatThrownBy(() ->
                        plan(1).submit(List.of(row(0, THURSDAY, "12:00")), null, rules(3, elsewhere), OFFICER, NOW))
                .hasMessageContaining("bersamaan dengan kunjungan lain pada 8 Oktober 2026 pukul 14.00–17.00");
        assertThatThrownBy(() ->
                        plan(1).submit(List.of(row(0, THURSDAY, "10:00")), null, rules(2, elsewhere), OFFICER, NOW))
                .hasMessageContaining("lebih dari 2 kunjungan");
    }

    @Test
    void aFarVillageTakesTheWholeDay() {
        var rules = rules(2, village -> village.equals(village(1)) ? Duration.ofHours(9) : HALF_A_DAY, List.of());
        var near = row(0, THURSDAY, "09:00");

        assertThatThrownBy(() -> plan(2).submit(List.of(near, row(1, THURSDAY, "06:00")), null, rules, OFFICER, NOW))
                .hasMessageContaining("06.00–15.00");
        assertThatThrownBy(() -> plan(2).submit(List.of(row(1, THURSDAY, "06:00"), near), null, rules, OFFICER, NOW))
                .hasMessageContaining("Baris 2: waktunya (09.00–12.00 dengan perjalanan)");
        plan(2).submit(List.of(near, row(1, THURSDAY, "12:00")), null, rules, OFFICER, NOW);
    }

    @Test
    void twoHundredVisitsOnOneDayAreRefusedByTheFirstThatIsTooMany() {
        var rows = IntStream.range(0, 200)
                .mapToObj(number -> row(number, THURSDAY, number == 0 ? "09:00" : "13:00"))
                .toList();

        assertThatThrownBy(() -> plan(200).submit(rows, null, rules(), OFFICER, NOW))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Baris 3: ");
    }

    @Test
    void anEmptyPlanNeedsAReason() {
        var plan = plan(1);

        assertThatThrownBy(() -> plan.submit(List.of(), " - ", rules(), OFFICER, NOW))
                .hasMessageContaining("memerlukan alasan");
        plan.submit(List.of(), "Petugas mengikuti diklat", rules(), OFFICER, NOW);
        assertThat(plan.emptyReason()).contains("Petugas mengikuti diklat");
    }

    @Test
    void aRowWhoseDayHasPassedIsNotApproved() {
        var plan = plan(1);
        plan.submit(List.of(row(0, THURSDAY, "09:00")), null, rules(), OFFICER, NOW);
        var later = new PlanRules(
                OCTOBER, THURSDAY.plusDays(1).atStartOfDay(), day -> true, 2, 30, village -> HALF_A_DAY, List.of());

        assertThatThrownBy(() -> plan.approve(later, HEAD, NOW)).hasMessageContaining("tanggal sudah lewat");
        plan.giveBack("Tanggal sudah lewat", HEAD, NOW);
        assertThat(plan.returnNote()).contains("Tanggal sudah lewat");
    }

    @Test
    void nobodyApprovesAPlanThatTheyWroteOrCarryOut() {
        var plan = plan(1);
        plan.submit(List.of(row(0, THURSDAY, "09:00")), null, rules(), HEAD, NOW);

        assertThatThrownBy(() -> plan.approve(rules(), OFFICER, NOW)).hasMessageContaining("oleh orang lain");
        assertThatThrownBy(() -> plan.approve(rules(), HEAD, NOW)).hasMessageContaining("oleh orang lain");
        plan.approve(rules(), COLLEAGUE, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void aPlanIsDecidedOnOnce() {
        var plan = approved(2, row(0, THURSDAY, "09:00"));

        assertThatThrownBy(() -> plan.approve(rules(), HEAD, NOW)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> plan.giveBack("Perbaiki", HEAD, NOW)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> plan.submit(List.of(), "Tanpa alasan", rules(), OFFICER, NOW))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aReturnNeedsANote() {
        var plan = plan(1);
        plan.submit(List.of(row(0, THURSDAY, "09:00")), null, rules(), OFFICER, NOW);

        assertThatThrownBy(() -> plan.giveBack("  ", HEAD, NOW)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whatThePlanLeavesOutIsPlannedOrExplained() {
        var plan = approved(3, row(0, THURSDAY, "09:00"));
        assertThat(plan.unplannedVillages())
                .extracting(PlanVillage::village)
                .containsExactlyInAnyOrder(village(1), village(2));

        var scheduled = rules(2, List.of(Away.of(THURSDAY.atTime(9, 0), HALF_A_DAY)));
        assertThatThrownBy(() -> plan.planFurther(row(1, THURSDAY, "09:30"), scheduled))
                .hasMessageContaining("Kunjungan ini: waktunya");
        plan.planFurther(row(1, THURSDAY, "13:00"), scheduled);
        plan.acceptUnvisited(village(2), "Jembatan putus", HEAD, NOW);
        assertThat(plan.unplannedVillages()).isEmpty();
    }

    @Test
    void aVisitThatNobodyCanMakeIsMissedEvenIfItWasNotDue() {
        var recent = PlanMother.village(0, VisitPriority.LOW, OCTOBER.until().minusDays(1));
        var plan = OutreachPlan.open(plan(1).office(), OFFICER, OCTOBER, List.of(recent), List.of(), NOW);
        plan.submit(List.of(row(0, THURSDAY, "09:00")), null, rules(), OFFICER, NOW);
        plan.approve(rules(), HEAD, NOW);
        plan.leaveOut(Set.of(village(0)));

        assertThat(plan.rows()).isEmpty();
        assertThat(plan.unplannedVillages()).extracting(PlanVillage::village).containsExactly(village(0));
    }

    @Test
    void aVillageThatIsNotDueIsNotMissed() {
        var recent = PlanMother.village(0, VisitPriority.LOW, OCTOBER.until().minusDays(89));
        var lastChance =
                PlanMother.village(1, VisitPriority.LOW, OCTOBER.until().minusDays(90));

        assertThat(recent.isDue()).isFalse();
        assertThat(lastChance.isDue()).isTrue();
        assertThat(PlanMother.village(2, VisitPriority.HIGH, null).isDue()).isTrue();
    }

    @Test
    void aVillageWithAVisitAheadIsScheduledAndNotDue() {
        var never =
                new VisitNeed(VisitPriority.HIGH, List.of("Belum pernah dikunjungi."), 30, ActivityKind.COORDINATION);
        var ahead = new PlanVillage(village(0), never, null, true, OCTOBER);

        assertThat(ahead.isDue()).isFalse();
        assertThat(ahead.isScheduled(OCTOBER)).isTrue();
        assertThat(PlanMother.dueVillage(1).isScheduled(OCTOBER)).isFalse();
    }

    @Test
    void aPlanTakenOverIsWrittenBySomebodyElseButStaysTheOfficers() {
        var plan = plan(1);
        plan.takeOver(null, HEAD, NOW);
        plan.handOver(COLLEAGUE, NOW);

        assertThat(plan.drafter()).isEqualTo(HEAD);
        assertThat(plan.officer()).isEqualTo(COLLEAGUE);
    }

    @Test
    void villagesLeaveWithTheirRows() {
        var plan = OutreachPlan.open(
                plan(1).office(),
                OFFICER,
                OCTOBER,
                List.of(PlanMother.dueVillage(0), PlanMother.dueVillage(1)),
                List.of(row(0, THURSDAY, "09:00"), row(1, THURSDAY, "13:00")),
                NOW);
        var part = plan.splitOff(Set.of(village(1)), COLLEAGUE, NOW);

        assertThat(plan.villageCodes()).containsExactly(village(0));
        assertThat(part.villageCodes()).containsExactly(village(1));
        assertThat(part.rows()).extracting(PlanRow::startsAt).containsExactly(LocalTime.of(13, 0));
        assertThat(part.drafter()).isEqualTo(COLLEAGUE);
    }

    @Test
    void anApprovedPlanNeitherLapsesNorMoves() {
        var plan = approved(1, row(0, THURSDAY, "09:00"));
        plan.lapse();

        assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
        assertThatThrownBy(() -> plan.handOver(COLLEAGUE, NOW)).isInstanceOf(IllegalStateException.class);
    }

    private static OutreachPlan approved(int villages, PlanRow... rows) {
        var plan = plan(villages);
        plan.submit(List.of(rows), null, rules(), OFFICER, NOW);
        plan.approve(rules(), HEAD, NOW);
        return plan;
    }
}
