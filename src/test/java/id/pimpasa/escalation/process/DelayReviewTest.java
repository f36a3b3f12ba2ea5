package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.CaseFacts;
import id.pimpasa.escalation.application.CaseFile;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.RungRecord;
import id.pimpasa.escalation.process.DelayReviewProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Capacity;
import id.pimpasa.territory.Positions;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A step that goes on although its time is over is seen to by somebody above, by name, until it is done. */
@PimpasaTest
class DelayReviewTest {

    private static final String REFER = ReportEscalationProcess.Elements.REFER_REPORT;
    private static final String REFER_FROM_KANWIL = ReportEscalationProcess.Elements.REFER_FROM_KANWIL;
    private static final String HANDLE = ReportEscalationProcess.Elements.HANDLE_REPORT;
    private static final String INFORM = ReportEscalationProcess.Elements.INFORM_REPORTER;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private CaseFacts facts;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private Positions positions;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ManagementService timers;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = Escalation.staffed(driver, intake, accounts);
        appoint(ReportMother.OFFICE, Role.KAKANIM, Escalation.KAKANIM);
        appoint("banten", Role.KABID_INTEL, Escalation.KABID);
        appoint("banten", Role.KAKANWIL, Escalation.KAKANWIL);
    }

    private void appoint(String office, Role role, UserId holder) {
        positions.appoint(new OfficeCode(office), role, holder, Capacity.DEFINITIVE, inDays(-1), null);
    }

    @AfterEach
    void goBackToThePresent() {
        clock.reset();
    }

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta")).plusDays(days);
    }

    /** A step of the case's own process whose time is over, and whose business that is. */
    private record LateStep(
            Function<Escalation, ReportId> bring, String timer, Rung rung, UserId superior, String step) {}

    static Stream<LateStep> lateSteps() {
        return Stream.of(
                new LateStep(
                        escalation -> decidedAtKanim(escalation, "REFER"),
                        ReportEscalationProcess.Elements.REFERRAL_OVERDUE,
                        Rung.REFERRAL,
                        Escalation.KAKANIM,
                        REFER),
                new LateStep(
                        DelayReviewTest::referredByKanwil,
                        ReportEscalationProcess.Elements.KANWIL_REFERRAL_OVERDUE,
                        Rung.REFERRAL,
                        Escalation.KAKANWIL,
                        REFER_FROM_KANWIL),
                new LateStep(
                        escalation -> decidedAtKanim(escalation, "CLOSE"),
                        ReportEscalationProcess.Elements.FEEDBACK_OVERDUE,
                        Rung.FEEDBACK,
                        Escalation.KAKANIM,
                        INFORM));
    }

    private static ReportId decidedAtKanim(Escalation escalation, String decision) {
        var report = escalation.atKanim(ReportMother.high());
        escalation.decide(report, decision);
        return report;
    }

    private static ReportId referredByKanwil(Escalation escalation) {
        var report = escalation.atKanwil(ReportMother.high());
        escalation.complete(report, ReportEscalationProcess.Elements.DECIDE_AT_KANWIL, "REFER");
        return report;
    }

    @ParameterizedTest
    @MethodSource("lateSteps")
    void aLateStepIsTheBusinessOfTheHeadOfItsOffice(LateStep late) {
        var report = late.bring().apply(escalation);
        escalation.overdue(report, late.timer());
        assertLate(report, late.rung(), late.superior(), late.step());
        escalation.reviewDelay(report, late.superior(), "REMINDED");
        escalation.letNewDeadlinePass(report);
        assertThat(escalation.waiting(report)).containsExactly(late.step());
    }

    @Test
    void aLateLetterIsTheBusinessOfTheHeadOfTheKanim() {
        var report = decidedAtKanim(escalation, "REFER");
        escalation.complete(report, REFER, "BP3MI_BANTEN");
        driver.fire(PartnerReferralProcess.KEY, report.toString(), PartnerReferralProcess.Elements.LETTER_OVERDUE);
        assertLate(report, Rung.LETTER, Escalation.KAKANIM, PartnerReferralProcess.Elements.SIGN_LETTER);
    }

    @Test
    void whatIsLateGetsANewDeadlineAndIsLateAgainWhenThatPasses() {
        var report = decidedAtKanim(escalation, "HANDLE");
        lateHandling(report);
        escalation.reviewDelay(report, Escalation.KAKANIM, "REMINDED");
        var newDeadline = escalation.task(report, HANDLE).dueDate().orElseThrow();
        assertThat(newDeadline).isAfter(clock.instant());
        assertThat(nextLook(report)).isEqualTo(newDeadline);

        clock.moveTo(newDeadline);
        driver.fire(DelayReviewProcess.KEY, report.toString(), Elements.NEW_DEADLINE_PASSED);
        assertThat(escalation.waiting(report)).containsExactlyInAnyOrder(HANDLE, Elements.REVIEW_DELAY);
        assertThat(breaches(report, Rung.HANDLING)).hasSize(2);
    }

    @Test
    void whatHasBeenDoneMeanwhileIsLeftInPeace() {
        var report = decidedAtKanim(escalation, "HANDLE");
        lateHandling(report);
        escalation.reviewDelay(report, Escalation.KAKANIM, "REPLACED");
        escalation.complete(report, HANDLE, "DEPARTURE_PREVENTED");
        driver.fire(DelayReviewProcess.KEY, report.toString(), Elements.NEW_DEADLINE_PASSED);
        assertThat(escalation.waiting(report)).containsExactly(INFORM);
        assertThat(driver.instance(DelayReviewProcess.KEY, report.toString())).isEnded();
    }

    @Test
    void aDelayThatNobodySeesToGoesUpARung() {
        var report = decidedAtKanim(escalation, "HANDLE");
        lateHandling(report);
        driver.fire(DelayReviewProcess.KEY, report.toString(), Elements.REVIEW_OVERDUE);
        assertThat(breaches(report, Rung.DELAY_REVIEW)).hasSize(1);
        assertThat(people(report, Elements.REVIEW_DELAY)).contains(Escalation.KABID);
        escalation.reviewDelay(report, Escalation.KABID, "TAKEN_OVER");
        assertThat(escalation.waiting(report)).containsExactly(HANDLE);
    }

    @Test
    void whoeverGetsADelayFromBelowIsToldOnceAndReadsHowOftenItWasPassedOn() {
        var report = decidedAtKanim(escalation, "HANDLE");
        lateHandling(report);
        driver.fire(DelayReviewProcess.KEY, report.toString(), Elements.REVIEW_OVERDUE);
        assertThat(escalationMails(report, Escalation.KABID)).isEqualTo(1);
        driver.fire(DelayReviewProcess.KEY, report.toString(), Elements.REVIEW_OVERDUE);
        assertThat(caseFile.read(report).history()).containsOnlyOnce("Tinjauan keterlambatan: lewat tenggat 2 kali.");
    }

    @Test
    void aDelayNeverComesDownAgainAndWhoeverStandsAtTheTopIsToldAnew() {
        var report = decidedAtKanim(escalation, "HANDLE");
        lateHandling(report);
        for (int times = 0; times < 4; times++) {
            driver.fire(DelayReviewProcess.KEY, report.toString(), Elements.REVIEW_OVERDUE);
        }
        assertThat(people(report, Elements.REVIEW_DELAY))
                .contains(Escalation.KAKANWIL)
                .doesNotContain(Escalation.KABID);
        assertThat(escalationMails(report, Escalation.KABID)).isEqualTo(1);
        assertThat(escalationMails(report, Escalation.KAKANWIL)).isEqualTo(3);
        assertThat(escalation.waiting(report)).containsExactlyInAnyOrder(HANDLE, Elements.REVIEW_DELAY);
    }

    /** Nobody stands above the head of the Kanwil, so the delay stays with the one who has to call them. */
    @Test
    void aDelayNeverGoesToWhoeverIsLate() {
        var report = escalation.atKanwil(ReportMother.high());
        escalation.overdue(report, ReportEscalationProcess.Elements.KANWIL_DECISION_OVERDUE);
        driver.fire(DelayReviewProcess.KEY, report.toString(), Elements.REVIEW_OVERDUE);
        driver.fire(DelayReviewProcess.KEY, report.toString(), Elements.REVIEW_OVERDUE);
        assertThat(people(report, Elements.REVIEW_DELAY))
                .contains(Escalation.KABID)
                .doesNotContain(Escalation.KAKANWIL);
        assertThat(escalationMails(report, Escalation.KABID)).isEqualTo(3);
    }

    @Test
    void aReviewEndsWithTheUrgentDecisionThatWasLate() {
        var report = escalation.received(ReportMother.report(Set.of(Indicator.RECRUITER_IN_VILLAGE), inDays(1)));
        driver.fire(UrgentDecisionProcess.KEY, report.toString(), UrgentDecisionProcess.Elements.KANIM_OVERDUE);
        assertThat(openAt(report, Rung.DELAY_REVIEW)).hasSize(1);
        escalation.complete(report, UrgentDecisionProcess.Elements.DECIDE_URGENTLY_AT_KANWIL, "HANDLE");
        assertThat(openAt(report, Rung.DELAY_REVIEW)).isEmpty();
    }

    @Test
    void whatASuperiorTakesOverIsTheirsToFinish() {
        var report = decidedAtKanim(escalation, "HANDLE");
        tasks.assign(escalation.task(report, HANDLE).id(), Escalation.INTEL);
        lateHandling(report);
        escalation.reviewDelay(report, Escalation.KAKANIM, "TAKEN_OVER");
        assertThat(people(report, HANDLE)).containsExactly(Escalation.KAKANIM);
        assertThatThrownBy(() -> escalation.complete(report, HANDLE, "DEPARTURE_PREVENTED"))
                .hasMessageContaining("sudah diambil oleh petugas lain");
        driver.complete(
                escalation.task(report, HANDLE),
                Escalation.KAKANIM.value(),
                Map.of("conclusion", "DEPARTURE_PREVENTED", "note", "Saya tangani sendiri."));
        assertThat(escalation.waiting(report)).containsExactly(INFORM);
    }

    @Test
    void whoeverIsReplacedGivesTheStepBackToTheGroup() {
        var report = decidedAtKanim(escalation, "REFER");
        escalation.complete(report, REFER, "BP3MI_BANTEN");
        var letter = PartnerReferralProcess.Elements.SIGN_LETTER;
        tasks.assign(escalation.task(report, letter).id(), Escalation.INTEL);
        driver.fire(PartnerReferralProcess.KEY, report.toString(), PartnerReferralProcess.Elements.LETTER_OVERDUE);
        escalation.reviewDelay(report, Escalation.KAKANIM, "REPLACED");
        assertThat(escalation.task(report, letter).assignee()).isEmpty();
    }

    @Test
    void nobodyDecidesInThePlaceOfTheHeadOfTheKanwil() {
        var report = escalation.atKanwil(ReportMother.high());
        escalation.overdue(report, ReportEscalationProcess.Elements.KANWIL_DECISION_OVERDUE);
        assertThatThrownBy(() -> escalation.reviewDelay(report, Escalation.KABID, "TAKEN_OVER"))
                .hasMessageContaining("tidak ada dalam daftar");
        escalation.reviewDelay(report, Escalation.KABID, "REMINDED");
    }

    private long escalationMails(ReportId report, UserId recipient) {
        return jdbc.sql(
                        "SELECT count(*) FROM pimpasa.mail WHERE template = 'ESCALATED' AND recipient = :recipient AND facts LIKE '%' || :number || '%'")
                .param("recipient", recipient.value())
                .param(
                        "number",
                        transactions.execute(status -> desk.report(report).registerNumber()))
                .query(Long.class)
                .single();
    }

    @Test
    void twoDelaysAreSeenToEachByItself() {
        var report = escalation.atKanim(ReportMother.high());
        facts.markVictim(report);
        escalation.decide(report, "HANDLE");
        lateHandling(report);
        driver.fire(
                VictimProtectionProcess.KEY, report.toString(), VictimProtectionProcess.Elements.PROTECTION_OVERDUE);
        var reviews = driver.tasks(DelayReviewProcess.KEY, report.toString(), Elements.REVIEW_DELAY);
        assertThat(reviews)
                .extracting(HumanTask::name)
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).endsWith("(Penanganan)"),
                        other -> assertThat(other).endsWith("(Pelindungan korban)"));
        escalation.review(reviews.get(0), Escalation.KAKANIM, "REMINDED");
        assertThat(openAt(report, Rung.DELAY_REVIEW)).hasSize(1);
    }

    @Test
    void aDepartureThatComesNearShortensTheTimeForASignatureAndForAnAnswer() {
        var report = escalation.atKanim(ReportMother.report(Set.of(Indicator.WRONG_VISA), inDays(30)));
        escalation.decide(report, "REFER");
        escalation.refer(report, REFER);
        var before = answerDue(report);
        facts.correctDeparture(report, inDays(1));
        var after = answerDue(report);
        assertThat(after).isBefore(before).isBefore(clock.instant().plus(Duration.ofHours(2)));
        assertThat(escalation
                        .task(report, PartnerReferralProcess.Elements.RECORD_ANSWER)
                        .dueDate())
                .contains(after);
    }

    private Instant answerDue(ReportId report) {
        return timers.createJobQuery().activityId(PartnerReferralProcess.Elements.ANSWER_OVERDUE).list().stream()
                .filter(timer -> answering(report).contains(timer.getProcessInstanceId()))
                .findFirst()
                .orElseThrow()
                .getDuedate()
                .toInstant();
    }

    private List<String> answering(ReportId report) {
        return driver
                .tasks(PartnerReferralProcess.KEY, report.toString(), PartnerReferralProcess.Elements.RECORD_ANSWER)
                .stream()
                .map(HumanTask::processInstanceId)
                .toList();
    }

    private void lateHandling(ReportId report) {
        escalation.overdue(report, ReportEscalationProcess.Elements.HANDLING_OVERDUE);
    }

    /** It is on record, the superior was told by name and has a step, and the late step goes on. */
    private void assertLate(ReportId report, Rung rung, UserId superior, String step) {
        assertThat(breaches(report, rung)).containsExactly(superior);
        assertThat(people(report, Elements.REVIEW_DELAY)).contains(superior);
        assertThat(escalation.waiting(report)).containsExactlyInAnyOrder(step, Elements.REVIEW_DELAY);
    }

    private Instant nextLook(ReportId report) {
        return driver.job(DelayReviewProcess.KEY, report.toString(), Elements.NEW_DEADLINE_PASSED)
                .getDuedate()
                .toInstant();
    }

    private List<UserId> people(ReportId report, String step) {
        return tasks.peopleFor(escalation.task(report, step).id());
    }

    /** Who was told of each time that was missed at the rung. */
    private List<UserId> breaches(ReportId report, Rung rung) {
        return records(report, rung).stream()
                .filter(record -> record.breachedAt().isPresent())
                .map(record -> record.told().orElseThrow())
                .toList();
    }

    private List<RungRecord> openAt(ReportId report, Rung rung) {
        return records(report, rung).stream().filter(RungRecord::isOpen).toList();
    }

    private List<RungRecord> records(ReportId report, Rung rung) {
        return transactions.execute(status -> desk.report(report).rungs().stream()
                .filter(record -> record.rung() == rung)
                .toList());
    }
}
