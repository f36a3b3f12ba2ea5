package id.pimpasa.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.application.VisitPriorityRules.VillageFacts;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.VisitNeed;
import id.pimpasa.outreach.domain.VisitPriority;
import id.pimpasa.outreach.domain.Vulnerability;
import id.pimpasa.outreach.process.OutreachPlanningProcess.Decisions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Month;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of a village's priority, on both sides of its boundary. */
class VisitPriorityDecisionTest {

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void readDecision() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream file =
                VisitPriorityDecisionTest.class.getResourceAsStream("/processes/outreach/visit-priority.dmn")) {
            decision = engine.parseDecision(Decisions.VISIT_PRIORITY, file);
        }
    }

    private static VisitNeed need(VillageFacts facts) {
        return VisitNeed.of(
                engine.evaluateDecisionTable(decision, DmnVisitPriorityRules.inputs(facts)).getResultList().stream()
                        .map(DmnVisitPriorityRules::finding)
                        .toList());
    }

    private static VisitNeed need(Vulnerability vulnerability, VillageLevel level, int days) {
        return need(vulnerability, level, days, 0);
    }

    private static VisitNeed need(Vulnerability vulnerability, VillageLevel level, int days, int counselledBefore) {
        return need(new VillageFacts(
                vulnerability,
                level,
                Optional.of(days),
                Optional.of(counselledBefore),
                TravelEffort.EASY,
                Month.MARCH));
    }

    private static VisitNeed reachedBy(TravelEffort travel, int days, Month month) {
        return need(new VillageFacts(
                Vulnerability.LOW, VillageLevel.ADVANCED, Optional.of(days), Optional.of(0), travel, month));
    }

    @Test
    void aVillageNeverVisitedComesFirstAndGetsToKnowItsOfficer() {
        var need = need(new VillageFacts(
                Vulnerability.LOW,
                VillageLevel.PIONEER,
                Optional.empty(),
                Optional.empty(),
                TravelEffort.EASY,
                Month.MARCH));

        assertThat(need.priority()).isEqualTo(VisitPriority.HIGH);
        assertThat(need.kind()).isEqualTo(ActivityKind.COORDINATION);
        assertThat(need.reasons()).containsExactly("Belum pernah dikunjungi.");
    }

    @ParameterizedTest
    @CsvSource({"0, MEDIUM", "30, MEDIUM", "31, HIGH", "200, HIGH"})
    void aHighlyVulnerableVillageIsVisitedEveryMonth(int days, VisitPriority priority) {
        var need = need(Vulnerability.HIGH, VillageLevel.ADVANCED, days);

        assertThat(need.priority()).isEqualTo(priority);
        assertThat(need.intervalDays()).isEqualTo(30);
        assertThat(need.kind()).isEqualTo(days > 180 ? ActivityKind.COUNSELLING : ActivityKind.FOREIGNER_MONITORING);
    }

    @ParameterizedTest
    @CsvSource({"0, LOW", "60, LOW", "61, MEDIUM", "180, MEDIUM", "181, HIGH"})
    void aFairlyVulnerableVillageIsVisitedEveryTwoMonths(int days, VisitPriority priority) {
        var need = need(Vulnerability.MEDIUM, VillageLevel.ADVANCED, days);

        assertThat(need.priority()).isEqualTo(priority);
        assertThat(need.intervalDays()).isEqualTo(60);
    }

    @Test
    void lighterMonitoringStandsBetweenTheQuarterlyVisits() {
        assertThat(need(Vulnerability.MEDIUM, VillageLevel.ADVANCED, 45).kind())
                .isEqualTo(ActivityKind.FOREIGNER_MONITORING);
        assertThat(need(Vulnerability.MEDIUM, VillageLevel.ADVANCED, 61).kind())
                .isEqualTo(ActivityKind.FOREIGNER_MONITORING);
        assertThat(need(Vulnerability.LOW, VillageLevel.ADVANCED, 45).kind()).isEqualTo(ActivityKind.COUNSELLING);
    }

    @ParameterizedTest
    @CsvSource({
        "MEDIUM, 89, LOW, 60, FOREIGNER_MONITORING",
        "MEDIUM, 90, MEDIUM, 30, COUNSELLING",
        "HIGH, 89, MEDIUM, 30, FOREIGNER_MONITORING",
        "HIGH, 90, HIGH, 30, COUNSELLING",
        "LOW, 90, MEDIUM, 30, COUNSELLING"
    })
    void whoeverVisitsAVillageMeanwhileItsCounsellingComesEachQuarter(
            Vulnerability vulnerability,
            int counselledBefore,
            VisitPriority priority,
            int interval,
            ActivityKind kind) {
        var need = need(vulnerability, VillageLevel.ADVANCED, 20, counselledBefore);

        assertThat(need.priority()).isEqualTo(priority);
        assertThat(need.intervalDays()).isEqualTo(interval);
        assertThat(need.kind()).isEqualTo(kind);
    }

    @Test
    void aVillageThatHasOnlyBeenMetIsCounselledNext() {
        var need = need(new VillageFacts(
                Vulnerability.LOW,
                VillageLevel.PIONEER,
                Optional.of(10),
                Optional.empty(),
                TravelEffort.EASY,
                Month.MARCH));

        assertThat(need.kind()).isEqualTo(ActivityKind.COUNSELLING);
        assertThat(need.intervalDays()).isEqualTo(30);
    }

    @Test
    void aSelfReliantVillageOfUsualVulnerabilityIsLookedAfterTwiceAYearToo() {
        var need = need(Vulnerability.MEDIUM, VillageLevel.SELF_RELIANT, 100, 200);

        assertThat(need.intervalDays()).isEqualTo(180);
        assertThat(need.kind()).isEqualTo(ActivityKind.COORDINATION);
    }

    @ParameterizedTest
    @CsvSource({"0, LOW", "90, LOW", "91, MEDIUM", "180, MEDIUM", "181, HIGH"})
    void everyVillageIsVisitedEachQuarter(int days, VisitPriority priority) {
        var need = need(Vulnerability.LOW, VillageLevel.DEVELOPING, days);

        assertThat(need.priority()).isEqualTo(priority);
        assertThat(need.intervalDays()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({"0, LOW, 60", "60, LOW, 60", "61, MEDIUM, 60"})
    void aVillageAtTheFirstLevelIsVisitedMoreOften(int days, VisitPriority priority, int interval) {
        var need = need(Vulnerability.LOW, VillageLevel.PIONEER, days);

        assertThat(need.priority()).isEqualTo(priority);
        assertThat(need.intervalDays()).isEqualTo(interval);
    }

    @ParameterizedTest
    @CsvSource({"0, LOW, 180", "180, LOW, 180", "181, HIGH, 90"})
    void aSelfReliantVillageIsLookedAfterTwiceAYear(int days, VisitPriority priority, int interval) {
        var need = need(Vulnerability.LOW, VillageLevel.SELF_RELIANT, days);

        assertThat(need.priority()).isEqualTo(priority);
        assertThat(need.intervalDays()).isEqualTo(interval);
    }

    @ParameterizedTest
    @CsvSource({"0, LOW, 75", "75, LOW, 75", "76, MEDIUM, 75"})
    void aVillageReachedByBoatIsPlannedEarlier(int days, VisitPriority priority, int interval) {
        var need = reachedBy(TravelEffort.BOAT, days, Month.MARCH);

        assertThat(need.priority()).isEqualTo(priority);
        assertThat(need.intervalDays()).isEqualTo(interval);
    }

    @ParameterizedTest
    @CsvSource({
        "AUGUST, 31, LOW",
        "SEPTEMBER, 31, MEDIUM",
        "OCTOBER, 31, MEDIUM",
        "NOVEMBER, 31, LOW",
        "OCTOBER, 30, LOW"
    })
    void aVillageBehindBadRoadsIsVisitedBeforeTheRains(Month month, int days, VisitPriority priority) {
        assertThat(reachedBy(TravelEffort.SEASONAL, days, month).priority()).isEqualTo(priority);
    }

    @ParameterizedTest
    @CsvSource({"NOVEMBER, 31, MEDIUM", "NOVEMBER, 30, LOW", "OCTOBER, 31, LOW", "DECEMBER, 31, LOW"})
    void aVillageReachedByBoatIsVisitedBeforeTheWestMonsoon(Month month, int days, VisitPriority priority) {
        assertThat(reachedBy(TravelEffort.BOAT, days, month).priority()).isEqualTo(priority);
    }

    @ParameterizedTest
    @CsvSource({"0, LOW, 80", "80, LOW, 80", "81, MEDIUM, 80"})
    void aVillageThatTakesAWholeDayIsPlannedEarlier(int days, VisitPriority priority, int interval) {
        var need = reachedBy(TravelEffort.FAR, days, Month.OCTOBER);

        assertThat(need.priority()).isEqualTo(priority);
        assertThat(need.intervalDays()).isEqualTo(interval);
    }

    @Test
    void everyReasonIsNamedTheMostUrgentFirst() {
        assertThat(need(Vulnerability.HIGH, VillageLevel.PIONEER, 100).reasons())
                .containsExactly(
                        "Kerentanan tinggi dan lebih dari 30 hari tidak dikunjungi.",
                        "Tingkat Rintisan dan lebih dari 60 hari tidak dikunjungi.",
                        "Penyuluhan triwulan terlewat.");
    }

    @Test
    void someRuleFitsEveryVillage() {
        for (var vulnerability : Vulnerability.values()) {
            for (var level : VillageLevel.values()) {
                assertThat(IntStream.rangeClosed(0, 400).mapToObj(days -> need(vulnerability, level, days)))
                        .allSatisfy(need -> assertThat(need.intervalDays()).isPositive());
            }
        }
    }
}
