package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.application.AccuseOfficial;
import id.pimpasa.escalation.application.CaseFacts;
import id.pimpasa.escalation.application.LevelOverrides;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever people do in whatever order, no open case is ever without somebody who can act on each of its steps, and never
 * without a timer that will move it if nobody does.
 */
@PimpasaTest
class EscalationWalkTest {

    private static final int ACTS = 18;
    private static final UserId COLLEAGUE = new UserId("walk-colleague");
    private static final UserId STAND_IN = new UserId("walk-stand-in");

    private static final Map<String, List<String>> CONCLUSIONS = Map.ofEntries(
            Map.entry(Elements.VERIFY_REPORT, List.of("CONFIRMED", "NOT_FOUND")),
            Map.entry(Elements.ASSESS_REPORT, List.of("FORWARD", "VERIFY_AGAIN")),
            Map.entry(Elements.DECIDE_REPORT, List.of("HANDLE", "REFER", "ESCALATE", "RETURN", "CLOSE")),
            Map.entry(Elements.REFER_REPORT, List.of("BP3MI_BANTEN")),
            Map.entry(Elements.HANDLE_REPORT, List.of("DEPARTURE_PREVENTED")),
            Map.entry(Elements.ASSESS_AT_KANWIL, List.of("ACTION_NEEDED", "RETURN")),
            Map.entry(Elements.DECIDE_AT_KANWIL, List.of("HANDLE", "REFER", "RETURN", "CLOSE")),
            Map.entry(Elements.REFER_FROM_KANWIL, List.of("POLDA_BANTEN")),
            Map.entry(Elements.HANDLE_AT_KANWIL, List.of("LEGAL_PROCESS")),
            Map.entry(Elements.INFORM_REPORTER, List.of("GUIDANCE_GIVEN")),
            Map.entry(PartnerReferralProcess.Elements.RECORD_ANSWER, List.of("TAKEN_OVER")),
            Map.entry(PartnerReferralProcess.Elements.URGE_PARTNER, List.of("WAIT_ON", "END_WAITING")),
            Map.entry(LevelConfirmationProcess.Elements.CONFIRM_LEVEL, List.of("ACCEPTED", "REJECTED")),
            Map.entry(VictimProtectionProcess.Elements.PROTECT_VICTIM, List.of("SHELTER")),
            Map.entry(UrgentDecisionProcess.Elements.DECIDE_URGENTLY, List.of("HANDLE", "REFER", "CLOSE")),
            Map.entry(UrgentDecisionProcess.Elements.DECIDE_URGENTLY_AT_KANWIL, List.of("HANDLE", "CLOSE")),
            Map.entry(DelayReviewProcess.Elements.REVIEW_DELAY, List.of("REMINDED", "TAKEN_OVER")));

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseFacts facts;

    @Autowired
    private AccuseOfficial accuseOfficial;

    @Autowired
    private LevelOverrides overrides;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    private Escalation escalation;
    private ReportId report;
    private Random random;

    @BeforeEach
    void openAccounts() {
        escalation = Escalation.staffed(driver, intake, accounts);
        open(COLLEAGUE, "intel-serang");
        open(STAND_IN, "kakanim-serang");
    }

    private void open(UserId user, String group) {
        accounts.create(new NewAccount(user, "Uji", user.value(), user + "@pimpasa.test", Set.of(group)));
    }

    @AfterEach
    void giveRolesBack() {
        clock.reset();
        accounts.addToGroup(COLLEAGUE, "intel-serang");
        accounts.addToGroup(STAND_IN, "kakanim-serang");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void noOpenCaseIsEverLeftAlone(long seed) {
        random = new Random(seed);
        report = escalation.received(
                oneOf(List.of(ReportMother.medium(), ReportMother.high(), ReportMother.critical())));
        for (var act = 0; act < ACTS && isRunning(); act++) {
            var done = unlessRefused(oneOf(List.of(
                    this::completeAStep,
                    this::completeAStep,
                    this::completeAStep,
                    this::letATimePass,
                    this::letATimePass,
                    this::changeTheDeparture,
                    this::judgeOtherwise,
                    this::accuseSomebody,
                    this::markAVictim,
                    this::changeRoles)));
            assertThatTheCaseIsNotAlone("seed %d, act %d: %s".formatted(seed, act, done));
        }
    }

    private void assertThatTheCaseIsNotAlone(String after) {
        if (!isRunning()) {
            return;
        }
        var waiting = tasks.waitingAbout(report.toString());
        assertThat(waiting).as("steps after %s", after).isNotEmpty();
        var accused = transactions.execute(status -> desk.report(report).accused());
        assertThat(waiting)
                .as("after %s", after)
                .allSatisfy(step -> assertThat(tasks.peopleFor(step.id()))
                        .as("people of %s", step.elementId())
                        .isNotEmpty()
                        .noneMatch(accused::contains));
        assertThat(timers()).as("timers after %s, of %s", after, waiting).isNotEmpty();
    }

    private String completeAStep() {
        var step = oneOf(tasks.waitingAbout(report.toString()));
        var person = oneOf(tasks.peopleFor(step.id()));
        var entries = entries(step);
        driver.complete(step, person.value(), entries);
        return step.elementId() + " " + entries.get("conclusion") + " by " + person;
    }

    private Map<String, Object> entries(HumanTask step) {
        var entries = new HashMap<String, Object>(Map.of("note", "Catatan uji."));
        var conclusions = CONCLUSIONS.get(step.elementId());
        if (conclusions != null) {
            entries.put("conclusion", oneOf(conclusions));
        }
        if (step.elementId().equals(Elements.INFORM_REPORTER)) {
            entries.put("feedback", "Terima kasih. Petugas sudah mendatangi desa Anda.");
        }
        if (step.elementId().equals(PartnerReferralProcess.Elements.SIGN_LETTER)) {
            entries.put("delivery", "BY_HAND");
            entries.put("letterNumber", "WIM.12-UM.01.01-1");
            entries.put("letterDate", today().toString());
        }
        return entries;
    }

    /** The next timer falls due. */
    private String letATimePass() {
        var timer = timers().stream().min(Comparator.comparing(Job::getDuedate)).orElseThrow();
        var due = timer.getDuedate().toInstant();
        if (due.isAfter(clock.instant())) {
            clock.moveTo(due);
        }
        jobs.executeJob(timer.getId());
        return "a timer of " + due;
    }

    private String changeTheDeparture() {
        var day = today().plusDays(oneOf(List.of(0, 1, 3, 10, 40)));
        facts.correctDeparture(report, day);
        return "departure on " + day;
    }

    private String judgeOtherwise() {
        var level = oneOf(List.of(RiskLevel.values()));
        overrides.override(report, level, new PlainText("Salah paham."), Escalation.INTEL);
        return "judged to be " + level;
    }

    private String accuseSomebody() {
        var official = oneOf(List.of(
                Escalation.OFFICER, Escalation.INTEL, Escalation.KAKANIM, Escalation.KABID, COLLEAGUE, STAND_IN));
        accuseOfficial.accuse(report, official, Escalation.KAKANWIL);
        return "accused " + official;
    }

    private String markAVictim() {
        facts.markVictim(report);
        return "victim";
    }

    private String changeRoles() {
        if (random.nextBoolean()) {
            accounts.removeFromGroup(COLLEAGUE, "intel-serang");
            accounts.removeFromGroup(STAND_IN, "kakanim-serang");
            return "roles end";
        }
        accounts.addToGroup(COLLEAGUE, "intel-serang");
        accounts.addToGroup(STAND_IN, "kakanim-serang");
        return "roles begin";
    }

    /** What a person may not do leaves the case as it was. */
    private static String unlessRefused(Act act) {
        try {
            return act.play();
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof InvalidInputException
                        || cause.getClass().getSimpleName().equals("FormRefusedException")) {
                    return "refused: " + cause.getMessage();
                }
            }
            throw failure;
        }
    }

    /** Something that happens in a case; gives what it was. */
    @FunctionalInterface
    private interface Act {
        String play();
    }

    private boolean isRunning() {
        return driver.isRunning(ReportEscalationProcess.KEY, report.toString());
    }

    private List<Job> timers() {
        return instances.createProcessInstanceQuery().processInstanceBusinessKey(report.toString()).list().stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
