package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.application.CaseFacts;
import id.pimpasa.escalation.application.FollowUp;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.escalation.domain.Referral;
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
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a suspected day of departure asks of a case: within 24 hours both heads decide at once, and the airport is told. */
@PimpasaTest
class DepartureTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final String SIGN_LETTER = PartnerReferralProcess.Elements.SIGN_LETTER;
    private static final String DECIDE = UrgentDecisionProcess.Elements.DECIDE_URGENTLY;
    private static final String DECIDE_AT_KANWIL = UrgentDecisionProcess.Elements.DECIDE_URGENTLY_AT_KANWIL;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private CaseFacts facts;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private TestClock clock;

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = Escalation.staffed(driver, intake, accounts);
    }

    @AfterEach
    void goBackToThePresent() {
        clock.reset();
    }

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(clock.instant(), ZONE).plusDays(days);
    }

    private NewReport departingIn(int days) {
        return ReportMother.report(Set.of(Indicator.RECRUITER_IN_VILLAGE), inDays(days));
    }

    @Test
    void aReportOfADepartureTomorrowGoesToBothHeadsAtOnceAndTheNoticeToTheAirportIsReady() {
        var report = escalation.received(departingIn(1));
        assertThat(escalation.waiting(report))
                .containsExactlyInAnyOrder(Elements.VERIFY_REPORT, SIGN_LETTER, DECIDE, DECIDE_AT_KANWIL);
        assertThat(escalation.task(report, DECIDE).dueDate().orElseThrow())
                .isBefore(clock.instant().plus(Duration.ofMinutes(31)));
        escalation.sign(escalation.task(report, SIGN_LETTER), Escalation.INTEL);
        assertThat(letters(report)).containsExactly(Partner.KANIM_SOEKARNO_HATTA);
        escalation.answer(report, Escalation.INTEL);
        assertThat(escalation.waiting(report))
                .containsExactlyInAnyOrder(Elements.VERIFY_REPORT, DECIDE, DECIDE_AT_KANWIL);
    }

    @Test
    void theFirstHeadToActSettlesWhatTheOtherWasAsked() {
        var report = escalation.received(departingIn(0));
        escalation.complete(report, DECIDE, "HANDLE");
        assertThat(escalation.waiting(report)).contains(Elements.HANDLE_REPORT).doesNotContain(DECIDE_AT_KANWIL);
        assertThat(openRungs(report)).doesNotContain(Rung.DECISION, Rung.KANWIL_DECISION);
    }

    @Test
    void theHeadOfTheKanwilMayActFirst() {
        var report = escalation.received(departingIn(1));
        escalation.complete(report, DECIDE_AT_KANWIL, "HANDLE");
        assertThat(escalation.waiting(report))
                .contains(Elements.HANDLE_AT_KANWIL)
                .doesNotContain(DECIDE);
        assertThat(openRungs(report)).doesNotContain(Rung.DECISION);
    }

    @Test
    void closingWaitsForTheOtherHead() {
        var report = escalation.received(departingIn(1));
        escalation.complete(report, DECIDE, "CLOSE");
        assertThat(escalation.waiting(report)).contains(DECIDE_AT_KANWIL).doesNotContain(DECIDE);
        escalation.complete(report, DECIDE_AT_KANWIL, "CLOSE");
        assertThat(escalation.waiting(report)).contains(Elements.INFORM_REPORTER);
    }

    @Test
    void whatOneHeadWouldCloseTheOtherMayActOn() {
        var report = escalation.received(departingIn(1));
        escalation.complete(report, DECIDE_AT_KANWIL, "CLOSE");
        escalation.complete(report, DECIDE, "REFER");
        assertThat(escalation.waiting(report)).contains(Elements.REFER_REPORT);
    }

    @Test
    void anUrgentDecisionIsNeitherEscalatedNorReturned() {
        var report = escalation.received(departingIn(1));
        assertThatThrownBy(() -> escalation.complete(report, DECIDE, "ESCALATE"))
                .hasMessageContaining("Keputusan");
        assertThatThrownBy(() -> escalation.complete(report, DECIDE_AT_KANWIL, "RETURN"))
                .hasMessageContaining("Keputusan");
    }

    @Test
    void aHeadWhoLetsTheTimePassIsOnRecordAndTheKabidLooksIntoIt() {
        var report = escalation.received(departingIn(1));
        driver.fire(UrgentDecisionProcess.KEY, report.toString(), UrgentDecisionProcess.Elements.KANIM_OVERDUE);
        driver.fire(UrgentDecisionProcess.KEY, report.toString(), UrgentDecisionProcess.Elements.KANWIL_OVERDUE);
        assertThat(breached(report)).containsExactlyInAnyOrder(Rung.DECISION, Rung.KANWIL_DECISION);
        var reviews = driver.tasks(DelayReviewProcess.KEY, report.toString(), DelayReviewProcess.Elements.REVIEW_DELAY);
        assertThat(reviews).hasSize(2);
        escalation.review(reviews.get(0), Escalation.KABID, "REMINDED");
        assertThat(openRungs(report)).contains(Rung.DELAY_REVIEW);
        escalation.review(reviews.get(1), Escalation.KABID, "REMINDED");
        assertThat(openRungs(report)).doesNotContain(Rung.DELAY_REVIEW);
        escalation.letNewDeadlinePass(report);
        assertThat(escalation.waiting(report)).contains(DECIDE, DECIDE_AT_KANWIL);
    }

    @Test
    void aDayThatComesNearWhileTheKanimAssessesSkipsTheRungs() {
        var submitted = escalation.receipt(ReportMother.report(Set.of(Indicator.CHILD_INVOLVED), inDays(30)));
        followUp.add(submitted.receipt(), "Ternyata berangkat besok pagi.", inDays(1));
        assertThat(escalation.waiting(submitted.id()))
                .contains(DECIDE, DECIDE_AT_KANWIL)
                .doesNotContain(Elements.ASSESS_REPORT);
        assertThat(openRungs(submitted.id())).doesNotContain(Rung.ASSESSMENT);
    }

    @Test
    void aDayThatComesNearWhileTheHeadOfTheKanimDecidesBringsTheKanwilIn() {
        var report = escalation.atKanim(ReportMother.high());
        facts.correctDeparture(report, inDays(1));
        assertThat(escalation.waiting(report))
                .contains(DECIDE, DECIDE_AT_KANWIL)
                .doesNotContain(Elements.DECIDE_REPORT);
    }

    @Test
    void aDayThatComesNearWhileTheKanwilAssessesSkipsTheRungs() {
        var report = escalation.atKanim(ReportMother.high());
        escalation.decide(report, "ESCALATE");
        facts.correctDeparture(report, inDays(1));
        assertThat(escalation.waiting(report))
                .contains(DECIDE, DECIDE_AT_KANWIL)
                .doesNotContain(Elements.ASSESS_AT_KANWIL);
    }

    @Test
    void whatTheOfficerFindsOutSkipsTheRungs() {
        var report = escalation.received(ReportMother.medium());
        escalation.complete(
                report,
                Elements.VERIFY_REPORT,
                "CONFIRMED",
                Map.of("departureDate", inDays(1).toString()));
        assertThat(escalation.waiting(report)).containsExactlyInAnyOrder(SIGN_LETTER, DECIDE, DECIDE_AT_KANWIL);
    }

    /** Each boundary of report-triage.dmn, the day before the departure, and the day after it. */
    @Test
    void theCaseIsJudgedAnewWheneverTheDepartureHasComeNearEnoughToMatter() {
        var departure = inDays(70);
        var report = escalation.atKanim(ReportMother.report(Set.of(), departure));
        assertThat(level(report)).isEqualTo(RiskLevel.LOW);
        countDown(report, departure, 60);
        assertThat(level(report)).isEqualTo(RiskLevel.MEDIUM);
        countDown(report, departure, 14);
        assertThat(level(report)).isEqualTo(RiskLevel.HIGH);
        countDown(report, departure, 3);
        assertThat(level(report)).isEqualTo(RiskLevel.CRITICAL);
        assertThat(escalation.waiting(report)).containsExactly(Elements.DECIDE_REPORT);
        countDown(report, departure, 1);
        assertThat(escalation.waiting(report)).containsExactlyInAnyOrder(SIGN_LETTER, DECIDE, DECIDE_AT_KANWIL);
        countDown(report, departure, -1);
        assertThat(desk.summary(report).reasons()).contains("Hari keberangkatan yang diduga sudah lewat");
        assertThat(escalation.instance(report)).isNotWaitingAt(Elements.THRESHOLD_REACHED);
    }

    @Test
    void aNearerDepartureShortensWhatWaits() {
        var departure = inDays(15);
        var report = escalation.atKanim(ReportMother.report(Set.of(), departure));
        var withinHalfADay = startOf(inDays(1)).plusSeconds(60).plus(Duration.ofHours(12));
        assertThat(escalation.task(report, Elements.DECIDE_REPORT).dueDate().orElseThrow())
                .as("three working days at the level before")
                .isAfter(withinHalfADay);
        countDown(report, departure, 14);
        assertThat(escalation.task(report, Elements.DECIDE_REPORT).dueDate().orElseThrow())
                .isBeforeOrEqualTo(withinHalfADay);
    }

    @Test
    void aDayOfDepartureThatIsMovedAfterItHasPassedIsCountedDownAgain() {
        var departure = inDays(1);
        var report = escalation.received(ReportMother.report(Set.of(), departure));
        countDown(report, departure, -1);
        facts.correctDeparture(report, inDays(10));
        assertThat(escalation.timerDue(report, Elements.THRESHOLD_REACHED)).isEqualTo(startOf(inDays(7)));
    }

    /** The timer stands at the start of the day on which so many are left; that day begins. */
    private void countDown(ReportId report, LocalDate departure, int daysLeft) {
        var start = startOf(departure.minusDays(daysLeft));
        assertThat(escalation.timerDue(report, Elements.THRESHOLD_REACHED)).isEqualTo(start);
        clock.moveTo(start.plusSeconds(60));
        driver.fire(ReportEscalationProcess.KEY, report.toString(), Elements.THRESHOLD_REACHED);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    @Test
    void aCorrectedDayIsJudgedAtOnce() {
        var report = escalation.atKanim(departingIn(40));
        assertThat(level(report)).isEqualTo(RiskLevel.MEDIUM);
        var before = escalation.task(report, Elements.DECIDE_REPORT).dueDate().orElseThrow();
        facts.correctDeparture(report, inDays(3));
        assertThat(level(report)).isEqualTo(RiskLevel.CRITICAL);
        assertThat(escalation.task(report, Elements.DECIDE_REPORT).dueDate().orElseThrow())
                .isBefore(before);
        facts.correctDeparture(report, inDays(30));
        assertThat(level(report)).isEqualTo(RiskLevel.CRITICAL);
    }

    private RiskLevel level(ReportId report) {
        return desk.summary(report).level();
    }

    @Test
    void aDayThatMovesAwayMovesTheCountdown() {
        var report = escalation.atKanim(departingIn(10));
        facts.correctDeparture(report, inDays(20));
        assertThat(escalation.timerDue(report, Elements.THRESHOLD_REACHED)).isEqualTo(startOf(inDays(6)));
    }

    @Test
    void noDeadlineLiesAfterTheDepartureThatItIsToPrevent() {
        var report = escalation.atKanim(departingIn(5));
        escalation.decide(report, "HANDLE");
        assertThat(escalation.task(report, Elements.HANDLE_REPORT).dueDate().orElseThrow())
                .isEqualTo(inDays(5).atStartOfDay(ZONE).toInstant());
    }

    @Test
    void aReportOnTheEveOfTheDepartureLeavesTimeToAct() {
        clock.moveTo(startOf(inDays(2)).minusSeconds(120));
        var report = escalation.received(departingIn(1));
        assertThat(escalation.task(report, DECIDE).dueDate().orElseThrow())
                .isAfter(clock.instant().plus(Duration.ofMinutes(9)));
        assertThat(escalation.task(report, Elements.VERIFY_REPORT).dueDate().orElseThrow())
                .isAfter(clock.instant().plus(Duration.ofMinutes(9)));
    }

    @Test
    void everyStepOfACaseShowsTheLevelThatIsInForce() {
        var report = escalation.atKanim(ReportMother.high());
        facts.markVictim(report);
        facts.correctDeparture(report, inDays(3));
        var protection = escalation.task(report, VictimProtectionProcess.Elements.PROTECT_VICTIM);
        assertThat(instances.getVariable(protection.processInstanceId(), "riskLevel"))
                .isEqualTo("CRITICAL");
        assertThat(protection.dueDate().orElseThrow())
                .isBeforeOrEqualTo(clock.instant().plus(Duration.ofHours(6)));
    }

    @Test
    void aPastDayIsRefused() {
        var report = escalation.received(ReportMother.medium());
        assertThatThrownBy(() -> facts.correctDeparture(report, inDays(-1))).hasMessageContaining("sudah lewat");
    }

    private List<Rung> openRungs(ReportId report) {
        return transactions.execute(status ->
                desk.report(report).openRungs().stream().map(RungRecord::rung).toList());
    }

    private List<Rung> breached(ReportId report) {
        return transactions.execute(status -> desk.report(report).rungs().stream()
                .filter(rung -> rung.breachedAt().isPresent())
                .map(RungRecord::rung)
                .toList());
    }

    private List<Partner> letters(ReportId report) {
        return transactions.execute(status -> desk.report(report).referrals().stream()
                .flatMap(referral -> referral.letter().stream())
                .map(Referral.Letter::partner)
                .toList());
    }
}
