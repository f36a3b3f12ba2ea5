package id.pimpasa.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.Outcome;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final UserId OFFICER = new UserId("pimpasa-serang-01");

    private final Report report = received("Cerita yang cukup panjang.");

    private static Report received(String narrative) {
        return Report.receive(
                new Report.Registration(
                        ReportId.random(), "LD-SERANG-2026-0001", new OfficeCode("serang"), "0".repeat(64)),
                ReportMother.report(narrative, Set.of(Indicator.ONLINE_JOB_AD), LocalDate.of(2026, 12, 24)),
                NOW);
    }

    private static Triage triage(RiskLevel level) {
        return new Triage(level, List.of("Alasan"));
    }

    @Test
    void tellsTheReporterThatItHasArrived() {
        assertThat(report.status()).isEqualTo(ReportStatus.RECEIVED);
        assertThat(report.messages()).hasSize(1);
    }

    @Test
    void refusesAStoryThatTellsNothingOrTooMuch() {
        assertThatThrownBy(() -> received(" pendek\u0000 ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> received("a".repeat(4001))).isInstanceOf(InvalidInputException.class);
        assertThat(received("a".repeat(4000)).narrative()).hasSize(4000);
    }

    @Test
    void neverSinksToALowerLevel() {
        assertThat(report.triage(triage(RiskLevel.HIGH), NOW)).isEqualTo(RiskLevel.HIGH);
        assertThat(report.triage(triage(RiskLevel.LOW), NOW)).isEqualTo(RiskLevel.HIGH);
        assertThat(report.triage(triage(RiskLevel.CRITICAL), NOW)).isEqualTo(RiskLevel.CRITICAL);
        assertThat(report.triages()).hasSize(3);
    }

    @Test
    void aLevelThatAPersonSetHoldsUntilThereIsAReasonThatTheyDidNotKnow() {
        report.triage(triage(RiskLevel.CRITICAL), NOW);
        report.override(RiskLevel.MEDIUM);
        assertThat(report.triage(triage(RiskLevel.CRITICAL), NOW)).isEqualTo(RiskLevel.MEDIUM);
        var nearDeparture = new Triage(RiskLevel.CRITICAL, List.of("Diduga berangkat dalam 3 hari"));
        assertThat(report.triage(nearDeparture, NOW)).isEqualTo(RiskLevel.CRITICAL);
    }

    @Test
    void aHigherLevelThatAPersonSetIsNeverLoweredByAJudgement() {
        report.triage(triage(RiskLevel.MEDIUM), NOW);
        report.override(RiskLevel.CRITICAL);
        assertThat(report.triage(new Triage(RiskLevel.HIGH, List.of("Alasan lain")), NOW))
                .isEqualTo(RiskLevel.CRITICAL);
    }

    @Test
    void opensARungOnceAndKeepsItsDeadline() {
        var due = NOW.plus(Duration.ofHours(2));
        assertThat(report.open(Stay.at(Rung.VERIFICATION), NOW, () -> due)).isEqualTo(due);
        assertThat(report.open(Stay.at(Rung.VERIFICATION), NOW.plusSeconds(60), () -> due.plusSeconds(60)))
                .isEqualTo(due);
        assertThat(report.rungs()).hasSize(1);
        assertThat(report.status()).isEqualTo(ReportStatus.IN_VERIFICATION);
    }

    @Test
    void aDeadlineIsOnlyEverBroughtForward() {
        var due = NOW.plus(Duration.ofHours(24));
        report.open(Stay.at(Rung.VERIFICATION), NOW, () -> due);
        report.bringForward(Stay.at(Rung.VERIFICATION), due.plusSeconds(1));
        assertThat(report.openRungs().get(0).dueAt()).isEqualTo(due);
        report.bringForward(Stay.at(Rung.VERIFICATION), NOW.plusSeconds(1));
        assertThat(report.openRungs().get(0).dueAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void aNearerDepartureReplacesALaterOneAndNotTheOtherWayRound() {
        report.learn(Set.of(Indicator.PASSPORT_HELD), LocalDate.of(2026, 12, 30), NOW);
        assertThat(report.suspectedDeparture()).contains(LocalDate.of(2026, 12, 24));
        report.learn(Set.of(), LocalDate.of(2026, 12, 1), NOW);
        assertThat(report.suspectedDeparture()).contains(LocalDate.of(2026, 12, 1));
        assertThat(report.indicators()).containsExactlyInAnyOrder(Indicator.ONLINE_JOB_AD, Indicator.PASSPORT_HELD);
    }

    @Test
    void aDayOnWhichNobodyLeftGivesWayToALaterOne() {
        var afterwards = Instant.parse("2026-12-26T02:00:00Z");
        report.learn(Set.of(), LocalDate.of(2026, 12, 30), afterwards);
        assertThat(report.suspectedDeparture()).contains(LocalDate.of(2026, 12, 30));
    }

    @Test
    void aCaseThatWasCriticalIsNotTakenBackBecauseSomebodyThinksLessOfIt() {
        report.triage(triage(RiskLevel.CRITICAL), NOW);
        report.override(RiskLevel.LOW);
        assertThat(report.mayBeWithdrawn()).isFalse();
    }

    @Test
    void isConcludedAtARungOnlyWithWhatBelongsThere() {
        assertThatThrownBy(() -> report.conclude(Rung.VERIFICATION, KanimDecision.CLOSE, "", OFFICER, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isClosedOnlyWithAnOutcomeAndThenNoLongerChanged() {
        assertThatThrownBy(() -> report.close(NOW)).isInstanceOf(IllegalStateException.class);
        report.conclude(Rung.FEEDBACK, Outcome.UNFOUNDED, "Selesai.", OFFICER, NOW);
        report.close(NOW);
        assertThat(report.outcome()).contains(Outcome.UNFOUNDED);
        assertThat(report.openRungs()).isEmpty();
        assertThatThrownBy(() -> report.add("Masih ada yang ingin saya sampaikan.", null, NOW))
                .isInstanceOf(InvalidInputException.class);
    }
}
