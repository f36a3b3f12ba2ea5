package id.pimpasa.outreach.process;

import static id.pimpasa.appointment.AppointmentWalk.user;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.appointment.Assignment;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.appointment.application.ChangeTerm;
import id.pimpasa.appointment.application.ChangeTerm.Change;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.TermChangeKind;
import id.pimpasa.outreach.application.PlanRowEntry;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.PlanStatus;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks a plan as its people do. Each walk inaugurates officers of its own, with villages that nobody else has. */
class PlanningWalk {

    static final String KEY = "outreachPlanning";
    static final String OFFICE = "serang";
    static final String HEAD = user("intel-serang");

    /** A Monday; October 2026 has no holiday. */
    static final Instant MONDAY_MORNING = Instant.parse("2026-10-05T01:00:00Z");

    private static final AtomicInteger NEXT_VILLAGE = new AtomicInteger(150);

    private final AppointmentWalk appointments;
    private final Assignments assignments;
    private final OfficerTermRepository terms;
    private final ChangeTerm changeTerm;
    private final OutreachPlanRepository plans;
    private final ProcessDriver process;
    private final TestClock clock;
    private final TransactionTemplate transaction;

    PlanningWalk(
            AppointmentWalk appointments,
            Assignments assignments,
            OfficerTermRepository terms,
            ChangeTerm changeTerm,
            OutreachPlanRepository plans,
            ProcessDriver process,
            TestClock clock,
            TransactionTemplate transaction) {
        this.appointments = appointments;
        this.assignments = assignments;
        this.terms = terms;
        this.changeTerm = changeTerm;
        this.plans = plans;
        this.process = process;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Inaugurates one officer per number, who then mentors so many villages, on the Monday. */
    List<UserId> officers(int... numbersOfVillages) {
        return inaugurate(Arrays.stream(numbersOfVillages)
                .mapToObj(PlanningWalk::freshVillages)
                .toArray(int[][]::new));
    }

    private static int[] freshVillages(int number) {
        var first = NEXT_VILLAGE.getAndAdd(number);
        return IntStream.range(first, first + number).toArray();
    }

    private List<String> officersNow() {
        return assignments.activeIn(new OfficeCode(OFFICE)).stream()
                .map(Assignment::officer)
                .map(UserId::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** Inaugurates two officers who share one fresh village. */
    List<UserId> officersOfOneVillage() {
        var place = freshVillages(1);
        return inaugurate(place, place);
    }

    /** Inaugurates three officers of two fresh villages; the second shares one with each of the others. */
    List<UserId> neighbours() {
        var places = freshVillages(2);
        return inaugurate(new int[] {places[0]}, places, new int[] {places[1]});
    }

    private List<UserId> inaugurate(int[]... villages) {
        clock.moveTo(MONDAY_MORNING);
        appointments.openOffices();
        var before = officersNow();
        appointments.inaugurate(
                OFFICE,
                Arrays.stream(villages)
                        .map(places -> appointments.candidate(OFFICE, places))
                        .toList());
        return officersNow().stream()
                .filter(officer -> !before.contains(officer))
                .map(UserId::new)
                .toList();
    }

    /** The officer is transferred, and the head of the Kanim names the successor. */
    void endTerm(UserId officer, UserId successor) {
        leave(officer);
        chooseSuccessor(officer, successor);
    }

    /** The officer is transferred, and nobody has been named yet. */
    void leave(UserId officer) {
        change(officer, TermChangeKind.TRANSFER, null);
    }

    /** The officer is away until the end of the month, and nobody stands in yet. */
    void goOnLeave(UserId officer) {
        change(officer, TermChangeKind.LEAVE, LocalDate.of(2026, 10, 30));
    }

    private void change(UserId officer, TermChangeKind kind, LocalDate until) {
        changeTerm.record(
                termOf(officer),
                new Change(kind, LocalDate.of(2026, 10, 5), until, "Sesuai surat"),
                new UserId(user("kakanim-" + OFFICE)));
        process.fire("officerTerm", termOf(officer), "event_changeTakesEffect");
    }

    void chooseSuccessor(UserId officer, UserId successor) {
        process.complete(
                "officerTerm",
                termOf(officer),
                "userTask_chooseSuccessor",
                user("kakanim-" + OFFICE),
                Map.of("successor", successor.value()));
    }

    /** Nobody was named at first, and now somebody is. */
    void findOfficer(UserId officer, UserId successor) {
        process.complete(
                "officerTerm",
                termOf(officer),
                "userTask_findOfficer",
                user("kakanim-" + OFFICE),
                Map.of("successor", successor.value()));
    }

    Map<String, Object> shownToTheHeadOfTheKanim(UserId officer, String step) {
        return process.shown("officerTerm", termOf(officer), step, new UserId(user("kakanim-" + OFFICE)));
    }

    private String termOf(UserId officer) {
        return terms.findByOfficerAndEndedOnIsNull(officer.value())
                .orElseThrow()
                .id()
                .toString();
    }

    /** The officer's one open plan. */
    String planOf(UserId officer) {
        var open = plansOf(officer, PlanStatus.OPEN.toArray(PlanStatus[]::new));
        if (open.size() != 1) {
            throw new AssertionError(officer + " has " + open.size() + " open plans");
        }
        return open.get(0).id().toString();
    }

    List<OutreachPlan> plansOf(UserId officer, PlanStatus... statuses) {
        return transaction.execute(status -> plans.findByOfficerAndStatusIn(officer.value(), List.of(statuses)).stream()
                .map(PlanningWalk::read)
                .toList());
    }

    OutreachPlan plan(String id) {
        return transaction.execute(
                status -> read(plans.findById(UUID.fromString(id)).orElseThrow()));
    }

    /** Reads all of the plan while the transaction lasts. */
    private static OutreachPlan read(OutreachPlan plan) {
        plan.villages();
        plan.rows();
        plan.entries();
        return plan;
    }

    void submit(String plan, String user, List<PlanRowEntry> rows) {
        process.complete(KEY, plan, "userTask_draftPlan", user, Map.of("rows", asSent(rows)));
    }

    void submitEmpty(String plan, String user, String reason) {
        process.complete(KEY, plan, "userTask_draftPlan", user, Map.of("rows", List.of(), "emptyReason", reason));
    }

    void approve(String plan) {
        approve(plan, HEAD);
    }

    void approve(String plan, String by) {
        process.complete(KEY, plan, "userTask_approvePlan", by, Map.of("decision", "APPROVE"));
    }

    void giveBack(String plan) {
        giveBack(plan, HEAD);
    }

    void giveBack(String plan, String by) {
        process.complete(
                KEY,
                plan,
                "userTask_approvePlan",
                by,
                Map.of("decision", "RETURN", "note", "Dahulukan desa dengan prioritas tinggi"));
    }

    private static List<Map<String, Object>> asSent(List<PlanRowEntry> rows) {
        return rows.stream()
                .map(row -> {
                    var sent = new HashMap<String, Object>();
                    sent.put("village", row.village());
                    sent.put("visitOn", row.visitOn());
                    sent.put("startsAt", row.startsAt());
                    sent.put("kind", row.kind());
                    sent.put("theme", row.theme());
                    sent.put("applicants", row.applicants());
                    sent.put("requestLetter", row.requestLetter());
                    return sent;
                })
                .collect(Collectors.toList());
    }
}
