package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.CaseFacts;
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
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    private TestClock clock;

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = new Escalation(driver, intake, accounts);
        escalation.openAccounts();
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

    @Test
    void aLateReferralIsTheBusinessOfTheHeadOfTheKanim() {
        var report = escalation.atKanim(ReportMother.high());
        escalation.decide(report, "REFER");
        escalation.overdue(report, ReportEscalationProcess.Elements.REFERRAL_OVERDUE);
        assertLate(report, Rung.REFERRAL, Escalation.KAKANIM, REFER);
        escalation.reviewDelay(report, Escalation.KAKANIM, "REMINDED");
        escalation.letNewDeadlinePass(report);
        escalation.refer(report, REFER);
    }

    @Test
    void aLateReferralFromTheKanwilIsTheBusinessOfItsHead() {
        var report = escalation.atKanwil(ReportMother.high());
        escalation.complete(report, ReportEscalationProcess.Elements.DECIDE_AT_KANWIL, "REFER");
        escalation.overdue(report, ReportEscalationProcess.Elements.KANWIL_REFERRAL_OVERDUE);
        assertLate(report, Rung.REFERRAL, Escalation.KAKANWIL, REFER_FROM_KANWIL);
        escalation.reviewDelay(report, Escalation.KAKANWIL, "REMINDED");
        escalation.letNewDeadlinePass(report);
        assertThat(escalation.waiting(report)).containsExactly(REFER_FROM_KANWIL);
    }

    @Test
    void aLateAnswerToTheReporterIsTheBusinessOfTheHeadOfTheKanim() {
        var report = escalation.atKanim(ReportMother.high());
        escalation.decide(report, "CLOSE");
        escalation.overdue(report, ReportEscalationProcess.Elements.FEEDBACK_OVERDUE);
        assertLate(report, Rung.FEEDBACK, Escalation.KAKANIM, INFORM);
        escalation.reviewDelay(report, Escalation.KAKANIM, "REMINDED");
        escalation.letNewDeadlinePass(report);
        assertThat(escalation.waiting(report)).containsExactly(INFORM);
    }

    @Test
    void aLateLetterIsTheBusinessOfTheHeadOfTheKanim() {
        var report = escalation.atKanim(ReportMother.high());
        escalation.decide(report, "REFER");
        escalation.complete(report, REFER, "BP3MI_BANTEN");
        driver.fire(PartnerReferralProcess.KEY, report.toString(), PartnerReferralProcess.Elements.LETTER_OVERDUE);
        assertLate(report, Rung.LETTER, Escalation.KAKANIM, PartnerReferralProcess.Elements.SIGN_LETTER);
    }

    @Test
    void whatIsLateGetsANewDeadlineAndIsLateAgainWhenThatPasses() {
        var report = escalation.atKanim(ReportMother.high());
        escalation.decide(report, "HANDLE");
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
        var report = escalation.atKanim(ReportMother.high());
        escalation.decide(report, "HANDLE");
        lateHandling(report);
        escalation.reviewDelay(report, Escalation.KAKANIM, "REPLACED");
        escalation.complete(report, HANDLE, "DEPARTURE_PREVENTED");
        driver.fire(DelayReviewProcess.KEY, report.toString(), Elements.NEW_DEADLINE_PASSED);
        assertThat(escalation.waiting(report)).containsExactly(INFORM);
        assertThat(driver.isRunning(DelayReviewProcess.KEY, report.toString())).isFalse();
    }

    @Test
    void aDelayThatNobodySeesToGoesUpARung() {
        var report = escalation.atKanim(ReportMother.high());
        escalation.decide(report, "HANDLE");
        lateHandling(report);
        driver.fire(DelayReviewProcess.KEY, report.toString(), Elements.REVIEW_OVERDUE);
        assertThat(breaches(report, Rung.DELAY_REVIEW)).hasSize(1);
        assertThat(people(report, Elements.REVIEW_DELAY)).contains(Escalation.KABID);
        escalation.reviewDelay(report, Escalation.KABID, "TAKEN_OVER");
        assertThat(escalation.waiting(report)).containsExactly(HANDLE);
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
        assertThat(reviews).hasSize(2);
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
