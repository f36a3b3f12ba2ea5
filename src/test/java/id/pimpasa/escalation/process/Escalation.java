package id.pimpasa.escalation.process;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.SubmittedReport;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.ProcessDriver;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The people of one office and its Kanwil, working on reports with their forms. */
class Escalation {

    static final UserId OFFICER = new UserId("escalation-officer");
    static final UserId INTEL = new UserId("escalation-intel");
    static final UserId KAKANIM = new UserId("escalation-kakanim");
    static final UserId KABID = new UserId("escalation-kabid");
    static final UserId KAKANWIL = new UserId("escalation-kakanwil");

    /** The case's own process, and those that work on a part of it. */
    private static final List<String> PROCESSES = List.of(
            ReportEscalationProcess.KEY,
            UrgentDecisionProcess.KEY,
            PartnerReferralProcess.KEY,
            VictimProtectionProcess.KEY,
            LevelConfirmationProcess.KEY,
            DelayReviewProcess.KEY);

    private static final Map<String, UserId> WORKERS = Map.ofEntries(
            Map.entry(Elements.VERIFY_REPORT, OFFICER),
            Map.entry(Elements.ASSESS_REPORT, INTEL),
            Map.entry(Elements.DECIDE_REPORT, KAKANIM),
            Map.entry(Elements.REFER_REPORT, INTEL),
            Map.entry(Elements.HANDLE_REPORT, INTEL),
            Map.entry(Elements.ASSESS_AT_KANWIL, KABID),
            Map.entry(Elements.DECIDE_AT_KANWIL, KAKANWIL),
            Map.entry(Elements.REFER_FROM_KANWIL, KABID),
            Map.entry(Elements.HANDLE_AT_KANWIL, KABID),
            Map.entry(Elements.INFORM_REPORTER, INTEL),
            Map.entry(PartnerReferralProcess.Elements.SIGN_LETTER, INTEL),
            Map.entry(PartnerReferralProcess.Elements.RECORD_ANSWER, INTEL),
            Map.entry(PartnerReferralProcess.Elements.URGE_PARTNER, INTEL),
            Map.entry(LevelConfirmationProcess.Elements.CONFIRM_LEVEL, INTEL),
            Map.entry(VictimProtectionProcess.Elements.PROTECT_VICTIM, INTEL),
            Map.entry(UrgentDecisionProcess.Elements.DECIDE_URGENTLY, KAKANIM),
            Map.entry(UrgentDecisionProcess.Elements.DECIDE_URGENTLY_AT_KANWIL, KAKANWIL));

    private final ProcessDriver driver;
    private final Reports reports;
    private final Accounts accounts;

    private Escalation(ProcessDriver driver, Reports reports, Accounts accounts) {
        this.driver = driver;
        this.reports = reports;
        this.accounts = accounts;
    }

    /** With one person in each role. */
    static Escalation staffed(ProcessDriver driver, Reports reports, Accounts accounts) {
        var escalation = new Escalation(driver, reports, accounts);
        escalation.openAccounts();
        return escalation;
    }

    private void openAccounts() {
        open(OFFICER, "pimpasa-serang");
        open(INTEL, "intel-serang");
        open(KAKANIM, "kakanim-serang");
        open(KABID, "kabid-intel-banten");
        open(KAKANWIL, "kakanwil-banten");
    }

    private void open(UserId user, String group) {
        accounts.create(new NewAccount(user, "Uji", user.value(), user + "@pimpasa.test", Set.of(group)));
    }

    SubmittedReport receipt(NewReport report) {
        var submitted = reports.submit(report);
        driver.fire(ReportEscalationProcess.KEY, submitted.id().toString(), Elements.REPORT_RECEIVED);
        return submitted;
    }

    ReportId received(NewReport report) {
        return receipt(report).id();
    }

    /** Completes a step as the person it is for. */
    void complete(ReportId report, String step, String conclusion) {
        complete(report, step, conclusion, Map.of());
    }

    void complete(ReportId report, String step, String conclusion, Map<String, Object> more) {
        var entries = new HashMap<String, Object>(Map.of("note", "Catatan uji."));
        Optional.ofNullable(conclusion).ifPresent(chosen -> entries.put("conclusion", chosen));
        entries.putAll(more);
        driver.complete(task(report, step), WORKERS.get(step).value(), entries);
    }

    void verify(ReportId report) {
        complete(report, Elements.VERIFY_REPORT, "CONFIRMED");
    }

    void assess(ReportId report) {
        complete(report, Elements.ASSESS_REPORT, "FORWARD");
    }

    void decide(ReportId report, String decision) {
        complete(report, Elements.DECIDE_REPORT, decision);
    }

    /** Refers a report to one partner and mails the letter. */
    void refer(ReportId report, String step) {
        var worker = WORKERS.get(step);
        complete(report, step, "BP3MI_BANTEN");
        mail(task(report, PartnerReferralProcess.Elements.SIGN_LETTER), worker, Map.of());
    }

    /** Hands a letter over outside mail. */
    void sign(HumanTask letter, UserId worker) {
        sign(letter, worker, driver.today().toString());
    }

    void sign(HumanTask letter, UserId worker, String date) {
        send(letter, worker, Map.of("delivery", "BY_HAND", "letterDate", date, "note", "Lewat SRIKANDI."));
    }

    void mail(HumanTask letter, UserId worker, Map<String, Object> more) {
        var entries = new HashMap<String, Object>(Map.of("delivery", "MAIL"));
        entries.putAll(more);
        send(letter, worker, entries);
    }

    private void send(HumanTask letter, UserId worker, Map<String, Object> more) {
        var entries = new HashMap<String, Object>(Map.of(
                "letterNumber",
                "WIM.12-UM.01.01-1",
                "letterDate",
                driver.today().toString()));
        entries.putAll(more);
        driver.complete(letter, worker.value(), entries);
    }

    void answer(ReportId report, UserId worker) {
        driver.complete(
                task(report, PartnerReferralProcess.Elements.RECORD_ANSWER),
                worker.value(),
                Map.of("conclusion", "TAKEN_OVER", "note", "Ditangani mitra."));
    }

    void inform(ReportId report, String outcome) {
        complete(
                report,
                Elements.INFORM_REPORTER,
                outcome,
                Map.of("feedback", "Terima kasih. Petugas sudah mendatangi desa Anda."));
    }

    /** A report that has come to the head of the Kanim. */
    ReportId atKanim(NewReport content) {
        var report = received(content);
        verify(report);
        assess(report);
        return report;
    }

    /** A report that has come to the head of the Kanwil. */
    ReportId atKanwil(NewReport content) {
        var report = atKanim(content);
        decide(report, "ESCALATE");
        complete(report, Elements.ASSESS_AT_KANWIL, "ACTION_NEEDED");
        return report;
    }

    /** Sees to the only delay that waits for it. */
    void reviewDelay(ReportId report, UserId superior, String measure) {
        review(task(report, DelayReviewProcess.Elements.REVIEW_DELAY), superior, measure);
    }

    void review(HumanTask delay, UserId superior, String measure) {
        driver.complete(delay, superior.value(), Map.of("conclusion", measure, "note", "Sudah ditindaklanjuti."));
    }

    /** The new deadline of what was late comes, and it has been done or has got even more time meanwhile. */
    void letNewDeadlinePass(ReportId report) {
        driver.fireEverywhere(
                DelayReviewProcess.KEY, report.toString(), DelayReviewProcess.Elements.NEW_DEADLINE_PASSED);
    }

    void overdue(ReportId report, String timer) {
        driver.fire(ReportEscalationProcess.KEY, report.toString(), timer);
    }

    List<String> waiting(ReportId report) {
        return PROCESSES.stream()
                .flatMap(process -> driver.waitingSteps(process, report.toString()).stream())
                .toList();
    }

    HumanTask task(ReportId report, String step) {
        var process = PROCESSES.stream()
                .filter(each -> driver.waitingSteps(each, report.toString()).contains(step))
                .findFirst()
                .orElse(ReportEscalationProcess.KEY);
        return driver.task(process, report.toString(), step);
    }

    Instant timerDue(ReportId report, String timer) {
        return driver.job(ReportEscalationProcess.KEY, report.toString(), timer)
                .getDuedate()
                .toInstant();
    }

    List<String> path(ReportId report) {
        return driver.path(ReportEscalationProcess.KEY, report.toString());
    }

    /** The case's own process, running or ended. */
    ProcessInstance instance(ReportId report) {
        return driver.instance(ReportEscalationProcess.KEY, report.toString());
    }
}
