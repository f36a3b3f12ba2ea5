package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.Outcome;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.application.FollowUp;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.RungRecord;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A report's way from the village to its end, on every path that the programme knows. */
@PimpasaTest
class ReportEscalationTest {

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReportRepository reports;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = Escalation.staffed(driver, intake, accounts);
    }

    @Test
    void isVerifiedAssessedDecidedHandledAndAnswered() {
        var report = intake.submit(ReportMother.medium()).id();
        var instance = escalation.instance(report);
        assertThat(instance).isWaitingAtExactly(Elements.REPORT_RECEIVED);
        driver.fire(ReportEscalationProcess.KEY, report.toString(), Elements.REPORT_RECEIVED);
        assertThat(instance).isWaitingAtExactly(Elements.VERIFY_REPORT);
        assertThat(escalation.task(report, Elements.VERIFY_REPORT).name()).contains("LD-SERANG-", "Desa Lontar");
        escalation.verify(report);
        assertThat(instance).isWaitingAtExactly(Elements.ASSESS_REPORT);
        escalation.assess(report);
        assertThat(instance).isWaitingAtExactly(Elements.DECIDE_REPORT);
        escalation.decide(report, "HANDLE");
        assertThat(instance).isWaitingAtExactly(Elements.HANDLE_REPORT);
        escalation.complete(report, Elements.HANDLE_REPORT, "DEPARTURE_PREVENTED");
        assertThat(instance).isWaitingAtExactly(Elements.INFORM_REPORTER);
        escalation.inform(report, "DEPARTURE_PREVENTED");

        assertThat(instance)
                .isEnded()
                .hasPassedInOrder(
                        Elements.REPORT_RECEIVED,
                        "businessRuleTask_triageReport",
                        Elements.VERIFY_REPORT,
                        "businessRuleTask_retriageVerified",
                        Elements.ASSESS_REPORT,
                        Elements.DECIDE_REPORT,
                        Elements.HANDLE_REPORT,
                        Elements.INFORM_REPORTER,
                        "serviceTask_closeReport",
                        Elements.REPORT_SUBSTANTIATED);
        assertThat(escalation.path(report)).endsWith(Elements.REPORT_SUBSTANTIATED);
        assertThat(recorded(report).outcome()).contains(Outcome.DEPARTURE_PREVENTED);
        assertThat(recorded(report).steps())
                .containsExactly(
                        "VERIFICATION " + Escalation.OFFICER,
                        "ASSESSMENT " + Escalation.INTEL,
                        "DECISION " + Escalation.KAKANIM,
                        "HANDLING " + Escalation.INTEL,
                        "FEEDBACK " + Escalation.INTEL);
    }

    @Test
    void anOfficersReportBeginsItsWayLikeAVillagers() {
        var report = ReportId.of(driver.start(
                ReportEscalationProcess.KEY,
                Escalation.OFFICER.value(),
                Map.of(
                        "village",
                        ReportMother.LONTAR.value(),
                        "narrative",
                        "Seorang calo mendatangi warga di balai desa.",
                        "identityMode",
                        "ANONYMOUS")));
        assertThat(escalation.waiting(report)).isEmpty();
        driver.fire(ReportEscalationProcess.KEY, report.toString(), Elements.REPORT_RECEIVED);
        assertThat(escalation.waiting(report)).containsExactly(Elements.VERIFY_REPORT);
    }

    @Test
    void whatTheReporterAddsBeforeTheFirstTriageIsWeighedAsWell() {
        var submitted = intake.submit(ReportMother.medium());
        followUp.add(
                submitted.receipt(), "Ternyata ia berangkat lusa.", tomorrow().plusDays(1));
        driver.fire(ReportEscalationProcess.KEY, submitted.id().toString(), Elements.REPORT_RECEIVED);
        assertThat(recorded(submitted.id()).level()).contains(RiskLevel.CRITICAL);
        assertThat(escalation.waiting(submitted.id()))
                .containsExactlyInAnyOrder(Elements.VERIFY_REPORT, Elements.ASSESS_REPORT);
    }

    @Test
    void goesBackToTheVillageWhenTheAssessmentAsksForIt() {
        var report = escalation.received(ReportMother.medium());
        escalation.verify(report);
        escalation.complete(report, Elements.ASSESS_REPORT, "VERIFY_AGAIN");
        assertThat(escalation.waiting(report)).containsExactly(Elements.VERIFY_REPORT);
        escalation.complete(report, Elements.VERIFY_REPORT, "NOT_FOUND");
        escalation.assess(report);
        escalation.decide(report, "CLOSE");
        escalation.inform(report, "UNFOUNDED");
        assertThat(escalation.path(report)).endsWith(Elements.REPORT_UNFOUNDED);
    }

    @Test
    void isReferredByTheKanimWithNumberAndDateOfTheLetter() {
        var report = escalation.atKanim(ReportMother.high());
        escalation.decide(report, "REFER");
        escalation.refer(report, Elements.REFER_REPORT);
        assertThat(recorded(report).letterNumbers()).containsExactly("WIM.12-UM.01.01-1");
        escalation.answer(report, Escalation.INTEL);
        assertThat(escalation.waiting(report)).containsExactly(Elements.HANDLE_REPORT);
    }

    @Test
    void aCriticalReportIsAssessedWhileTheOfficerStillVerifies() {
        var report = escalation.received(ReportMother.critical());
        assertThat(escalation.waiting(report))
                .containsExactlyInAnyOrder(Elements.VERIFY_REPORT, Elements.ASSESS_REPORT);
        escalation.verify(report);
        assertThat(escalation.instance(report)).hasPassed(Elements.VERIFICATION_FILED);
        assertThat(escalation.waiting(report)).containsExactly(Elements.ASSESS_REPORT);
    }

    @Test
    void aCriticalReportIsNotSentBackToTheVillage() {
        var report = escalation.received(ReportMother.critical());
        assertThatThrownBy(() -> escalation.complete(report, Elements.ASSESS_REPORT, "VERIFY_AGAIN"))
                .hasMessageContaining("Kesimpulan telaah");
        assertThat(escalation.waiting(report)).contains(Elements.ASSESS_REPORT);
    }

    @Test
    void theVerificationOfACriticalReportEndsWithTheCase() {
        var report = escalation.received(ReportMother.critical());
        escalation.assess(report);
        escalation.decide(report, "CLOSE");
        escalation.inform(report, "NOT_ENOUGH_KNOWN");
        assertThat(escalation.instance(report)).isEnded();
    }

    @Test
    void whatTheOfficerFindsCanMakeTheReportCritical() {
        var report = escalation.received(ReportMother.medium());
        escalation.complete(
                report, Elements.VERIFY_REPORT, "CONFIRMED", Map.of("foundIndicators", List.of("PASSPORT_HELD")));
        assertThat(recorded(report).level()).contains(RiskLevel.CRITICAL);
        assertThat(escalation.waiting(report)).containsExactly(Elements.ASSESS_REPORT);
    }

    @Test
    void isTakenToTheKanwilAndHandledThere() {
        var report = escalation.atKanwil(ReportMother.high());
        assertThat(escalation.waiting(report)).containsExactly(Elements.DECIDE_AT_KANWIL);
        escalation.complete(report, Elements.DECIDE_AT_KANWIL, "HANDLE");
        escalation.complete(report, Elements.HANDLE_AT_KANWIL, "LEGAL_PROCESS");
        escalation.inform(report, "LEGAL_PROCESS");
        assertThat(escalation.path(report)).endsWith(Elements.REPORT_SUBSTANTIATED);
    }

    @Test
    void isReferredByTheKanwil() {
        var report = escalation.atKanwil(ReportMother.high());
        escalation.complete(report, Elements.DECIDE_AT_KANWIL, "REFER");
        escalation.refer(report, Elements.REFER_FROM_KANWIL);
        escalation.answer(report, Escalation.KABID);
        assertThat(escalation.waiting(report)).containsExactly(Elements.HANDLE_AT_KANWIL);
    }

    @Test
    void isReturnedToTheKanimByTheKanwil() {
        var report = escalation.atKanwil(ReportMother.high());
        escalation.complete(report, Elements.DECIDE_AT_KANWIL, "RETURN");
        assertThat(escalation.waiting(report)).containsExactly(Elements.DECIDE_REPORT);
        escalation.decide(report, "HANDLE");
        assertThat(escalation.waiting(report)).containsExactly(Elements.HANDLE_REPORT);
    }

    @Test
    void isClosedByTheKanwil() {
        var report = escalation.atKanwil(ReportMother.high());
        escalation.complete(report, Elements.DECIDE_AT_KANWIL, "CLOSE");
        assertThat(escalation.waiting(report)).containsExactly(Elements.INFORM_REPORTER);
    }

    @Test
    void everyMissedResponseTimeTakesTheReportUpARung() {
        var report = escalation.received(ReportMother.high());
        escalation.overdue(report, Elements.VERIFICATION_OVERDUE);
        assertThat(escalation.waiting(report)).containsExactly(Elements.ASSESS_REPORT);
        escalation.overdue(report, Elements.ASSESSMENT_OVERDUE);
        assertThat(escalation.waiting(report)).containsExactly(Elements.DECIDE_REPORT);
        escalation.overdue(report, Elements.DECISION_OVERDUE);
        assertThat(escalation.waiting(report)).containsExactly(Elements.ASSESS_AT_KANWIL);
        escalation.overdue(report, Elements.KANWIL_ASSESSMENT_OVERDUE);
        assertThat(escalation.waiting(report)).containsExactly(Elements.DECIDE_AT_KANWIL);
        escalation.overdue(report, Elements.KANWIL_DECISION_OVERDUE);
        assertThat(escalation.waiting(report))
                .containsExactlyInAnyOrder(Elements.DECIDE_AT_KANWIL, DelayReviewProcess.Elements.REVIEW_DELAY);
        escalation.reviewDelay(report, Escalation.KABID, "REMINDED");
        escalation.letNewDeadlinePass(report);
        assertThat(escalation.waiting(report)).containsExactly(Elements.DECIDE_AT_KANWIL);
        assertThat(recorded(report).breached())
                .containsExactly(
                        Rung.VERIFICATION,
                        Rung.ASSESSMENT,
                        Rung.DECISION,
                        Rung.KANWIL_ASSESSMENT,
                        Rung.KANWIL_DECISION);
    }

    @Test
    void lateHandlingIsReviewedByTheHeadOfTheKanim() {
        var report = escalation.atKanim(ReportMother.high());
        escalation.decide(report, "HANDLE");
        escalation.overdue(report, Elements.HANDLING_OVERDUE);
        assertThat(escalation.waiting(report))
                .containsExactlyInAnyOrder(Elements.HANDLE_REPORT, DelayReviewProcess.Elements.REVIEW_DELAY);
        escalation.reviewDelay(report, Escalation.KAKANIM, "REPLACED");
        escalation.letNewDeadlinePass(report);
        escalation.complete(report, Elements.HANDLE_REPORT, "VICTIM_PROTECTED");
        escalation.inform(report, "VICTIM_PROTECTED");
        assertThat(escalation.instance(report)).isEnded();
    }

    @Test
    void aNearerDepartureMakesTheRunningCaseCriticalAndMovesItsDeadlines() {
        var submitted = escalation.receipt(ReportMother.medium());
        var report = submitted.id();
        var dueBefore =
                escalation.task(report, Elements.VERIFY_REPORT).dueDate().orElseThrow();

        followUp.add(
                submitted.receipt(), "Ternyata ia berangkat lusa.", tomorrow().plusDays(1));

        assertThat(escalation.waiting(report))
                .containsExactlyInAnyOrder(Elements.VERIFY_REPORT, Elements.ASSESS_REPORT);
        var dueAfter = escalation.task(report, Elements.VERIFY_REPORT).dueDate().orElseThrow();
        assertThat(dueAfter).isBefore(dueBefore).isBefore(clock.instant().plus(Duration.ofHours(3)));
        assertThat(recorded(report).openUntil()).contains(dueAfter);
        assertThat(escalation.timerDue(report, Elements.VERIFICATION_OVERDUE)).isEqualTo(dueAfter);
    }

    @Test
    void newInformationNeverLowersTheLevel() {
        var submitted = escalation.receipt(ReportMother.critical());
        followUp.add(submitted.receipt(), "Saya tambahkan nama kampungnya.", null);
        assertThat(recorded(submitted.id()).level()).contains(RiskLevel.CRITICAL);
        assertThat(escalation.waiting(submitted.id()))
                .containsExactlyInAnyOrder(Elements.VERIFY_REPORT, Elements.ASSESS_REPORT);
    }

    @Test
    void deadlineOfTheTaskAndOfItsTimerAreOneAndTheSame() {
        var report = escalation.received(ReportMother.report(Set.of(), null));
        var due = escalation.task(report, Elements.VERIFY_REPORT).dueDate().orElseThrow();
        assertThat(escalation.timerDue(report, Elements.VERIFICATION_OVERDUE)).isEqualTo(due);
    }

    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta")).plusDays(1);
    }

    /** What stands in the report's own tables. */
    private record Recorded(
            Optional<RiskLevel> level,
            Optional<Outcome> outcome,
            List<String> steps,
            List<String> letterNumbers,
            List<Rung> breached,
            List<Instant> openUntil) {

        static Recorded of(Report report) {
            return new Recorded(
                    report.riskLevel(),
                    report.outcome(),
                    report.steps().stream()
                            .map(step -> step.rung() + " " + step.doneBy())
                            .toList(),
                    report.referrals().stream()
                            .flatMap(referral -> referral.letter().stream())
                            .map(Referral.Letter::number)
                            .toList(),
                    report.rungs().stream()
                            .filter(rung -> rung.breachedAt().isPresent())
                            .map(RungRecord::rung)
                            .toList(),
                    report.openRungs().stream().map(RungRecord::dueAt).toList());
        }
    }

    private Recorded recorded(ReportId report) {
        return transactions.execute(
                status -> Recorded.of(reports.findById(report.value()).orElseThrow()));
    }
}
