package id.pimpasa.outreach.process;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.appointment.Assignment;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.FindSilentVillages;
import id.pimpasa.outreach.application.OpenPlans;
import id.pimpasa.outreach.application.PlanRowEntry;
import id.pimpasa.outreach.application.VillageProfiles;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.PlanStatus;
import id.pimpasa.outreach.domain.PlanVillage;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.Vulnerability;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Twelve months of an officer with villages of every kind: planned, approved, visited, reported and reviewed through their
 * processes. Each village is visited in the month in which its priority asks for it; the one that the officer never plans
 * is a task of the head every month in which it is due, and in the end a silent village.
 */
@PimpasaTest
class SimulatedYearTest {

    private static final OfficeCode OFFICE = new OfficeCode("tangerang");
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final String HEAD = user("intel-tangerang");
    private static final YearMonth FIRST = YearMonth.of(2027, 1);
    private static final int MONTHS = 12;
    private static final int PLACE = 300;
    private static final int LONGEST_MONTH = 31;

    @Autowired
    private AppointmentWalk appointments;

    @Autowired
    private Assignments assignments;

    @Autowired
    private VillageProfiles profiles;

    @Autowired
    private OpenPlans openPlans;

    @Autowired
    private OutreachPlanRepository plans;

    @Autowired
    private FindSilentVillages findSilentVillages;

    @Autowired
    private Visits visits;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final Map<VillageCode, List<LocalDate>> held = new HashMap<>();
    private final List<String> alarms = new ArrayList<>();
    private UserId officer;
    private VillageCode forgotten;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void everyVillageIsVisitedAsItsPriorityAsksOrRaisesAnAlarm() {
        goTo(FIRST.minusMonths(1).atDay(2), LocalTime.of(9, 0));
        var villages = inaugurate();
        var vulnerable = judge(villages.get(0), Vulnerability.HIGH, TravelEffort.EASY);
        var fair = judge(villages.get(1), Vulnerability.MEDIUM, TravelEffort.EASY);
        var island = judge(villages.get(2), Vulnerability.LOW, TravelEffort.BOAT);
        forgotten = judge(villages.get(3), Vulnerability.LOW, TravelEffort.EASY);
        for (var month = FIRST; month.isBefore(FIRST.plusMonths(MONTHS)); month = month.plusMonths(1)) {
            play(month);
        }

        assertThat(held.get(vulnerable)).hasSize(MONTHS);
        assertVisitedEvery(vulnerable, 30);
        assertVisitedEvery(fair, 60);
        assertVisitedEvery(island, 90);
        assertThat(held).doesNotContainKey(forgotten);
        assertThat(alarms).hasSize(MONTHS);
        assertThat(silences()).isEqualTo(1);
    }

    /** A visit may fall on any day of the month in which it is due. */
    private void assertVisitedEvery(VillageCode village, int days) {
        var last = FIRST.atDay(1);
        for (var day : held.get(village)) {
            assertThat(ChronoUnit.DAYS.between(last, day)).isLessThanOrEqualTo(days + LONGEST_MONTH);
            last = day;
        }
        assertThat(ChronoUnit.DAYS.between(last, FIRST.plusMonths(MONTHS).atDay(1)))
                .isLessThanOrEqualTo(days + LONGEST_MONTH);
    }

    private List<VillageCode> inaugurate() {
        var before = officers();
        appointments.openOffices();
        appointments.inaugurate(
                OFFICE.value(),
                List.of(appointments.candidate(OFFICE.value(), PLACE, PLACE + 1, PLACE + 2, PLACE + 3)));
        officer = officers().stream()
                .filter(found -> !before.contains(found))
                .findFirst()
                .orElseThrow();
        return assignments.villagesOf(officer);
    }

    private List<UserId> officers() {
        return assignments.activeIn(OFFICE).stream()
                .map(Assignment::officer)
                .distinct()
                .toList();
    }

    private VillageCode judge(VillageCode village, Vulnerability vulnerability, TravelEffort travel) {
        profiles.judge(OFFICE, village, vulnerability, travel, new UserId(HEAD));
        return village;
    }

    private void play(YearMonth month) {
        goTo(month.minusMonths(1).atDay(22), LocalTime.of(9, 0));
        openPlans.openFor(OFFICE);
        var plan = planOf(month);
        submitAndApprove(plan);
        plan.villages().stream()
                .filter(village -> village.village().equals(forgotten))
                .filter(PlanVillage::isDue)
                .forEach(village -> acceptAlarm(plan));
        visitsOf(plan).forEach(this::hold);
        goTo(month.atEndOfMonth(), LocalTime.of(17, 0));
        findSilentVillages.findIn(OFFICE);
    }

    private OutreachPlan planOf(YearMonth month) {
        return transaction.execute(status -> {
            var found = plans.findByOfficerAndStatusIn(officer.value(), List.of(PlanStatus.DRAFT)).stream()
                    .filter(plan -> plan.period().contains(month.atDay(1)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No plan for " + month));
            found.villages();
            found.rows();
            return found;
        });
    }

    private void submitAndApprove(OutreachPlan plan) {
        var rows = plan.rows().stream()
                .filter(row -> !row.village().equals(forgotten))
                .map(PlanRowEntry::of)
                .map(SimulatedYearTest::sent)
                .toList();
        var entries = new HashMap<String, Object>(Map.of("rows", rows));
        if (rows.isEmpty()) {
            entries.put("emptyReason", "Belum ada desa yang perlu dikunjungi.");
        }
        complete(plan, "userTask_draftPlan", officer.value(), entries);
        complete(plan, "userTask_approvePlan", HEAD, Map.of("decision", "APPROVE"));
    }

    private static Map<String, String> sent(PlanRowEntry row) {
        return Map.of(
                "village", row.village(),
                "visitOn", row.visitOn(),
                "startsAt", row.startsAt(),
                "kind", row.kind(),
                "theme", row.theme());
    }

    private void acceptAlarm(OutreachPlan plan) {
        alarms.add(process.task(OutreachPlanningProcess.KEY, plan.id().toString(), "userTask_followUpVillage")
                .name());
        complete(
                plan,
                "userTask_followUpVillage",
                HEAD,
                Map.of("decision", "ACCEPT", "reason", "Akses jalan terputus bulan ini."));
    }

    private void complete(OutreachPlan plan, String step, String person, Map<String, Object> entries) {
        process.complete(OutreachPlanningProcess.KEY, plan.id().toString(), step, person, entries);
    }

    private List<String> visitsOf(OutreachPlan plan) {
        return jdbc
                .sql("SELECT id FROM pimpasa.visit WHERE plan_id = :plan ORDER BY planned_on, starts_at")
                .param("plan", plan.id())
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .toList();
    }

    private void hold(String id) {
        var visit = visits.get(VisitId.of(id));
        process.fire(VillageVisitProcess.KEY, id, "serviceTask_draftLetter");
        goTo(visit.plannedOn(), visit.startsAt());
        while (process.waitingSteps(VillageVisitProcess.KEY, id).isEmpty()) {
            fireNext(id);
        }
        process.complete(
                VillageVisitProcess.KEY,
                id,
                "userTask_reportVisit",
                officer.value(),
                Map.of(
                        "outcome",
                        "HELD",
                        "heldOn",
                        visit.plannedOn().toString(),
                        "beganAt",
                        "09:00",
                        "endedAt",
                        "11:00",
                        "kind",
                        visit.kind().name(),
                        "theme",
                        visit.theme(),
                        "nilReport",
                        true));
        process.complete(VillageVisitProcess.KEY, id, "userTask_reviewReport", HEAD, Map.of("decision", "APPROVE"));
        process.fire(VillageVisitProcess.KEY, id, "serviceTask_draftActivityReport");
        held.computeIfAbsent(visit.village(), village -> new ArrayList<>()).add(visit.plannedOn());
    }

    /** The reminder that is due, or the hour of the visit if none is left. */
    private void fireNext(String visit) {
        var element = process.path(VillageVisitProcess.KEY, visit).contains("event_visitTimeCame")
                ? "event_visitTimeCame"
                : "event_reminderDue";
        process.fire(VillageVisitProcess.KEY, visit, element);
    }

    private long silences() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.village_silence WHERE village_code = :village")
                .param("village", forgotten.value())
                .query(Long.class)
                .single();
    }

    private void goTo(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(ZONE).toInstant());
    }
}
