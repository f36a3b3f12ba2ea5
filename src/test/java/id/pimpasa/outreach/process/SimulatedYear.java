package id.pimpasa.outreach.process;

import static id.pimpasa.appointment.AppointmentWalk.user;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.VisitReports;
import id.pimpasa.outreach.application.OpenPlans;
import id.pimpasa.outreach.application.PlanRowEntry;
import id.pimpasa.outreach.application.RateVillage;
import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.outreach.application.VillageLevelRules;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.ParticipantGroup;
import id.pimpasa.outreach.domain.Participants;
import id.pimpasa.outreach.domain.PlanVillage;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.ReportDetails;
import id.pimpasa.outreach.domain.ReportFiles;
import id.pimpasa.outreach.domain.ReviewOutcome;
import id.pimpasa.outreach.domain.ServiceGiven;
import id.pimpasa.outreach.domain.ServiceKind;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays months of offices as their people do, whatever the program proposes: each officer submits the proposal, the head
 * approves it, each visit is prepared, held, reported and reviewed by its process on its day. What was held when is kept.
 * Where thousands of visits are played, most of them may do without the steps, letters and mails of their process.
 */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class SimulatedYear {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int OPENING_DAY = 22;

    private final OpenPlans openPlans;
    private final OutreachPlanRepository plans;
    private final Visits visits;
    private final ReportVisit reportVisit;
    private final RateVillage rateVillage;
    private final VillageLevelRules levelRules;
    private final ProcessDriver process;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestClock clock;

    private final Map<VillageCode, List<Held>> held = new HashMap<>();
    private final List<VillageCode> alarms = new ArrayList<>();
    private Predicate<VillageCode> played = village -> true;
    private Set<VillageCode> forgotten = Set.of();
    private Predicate<VillageCode> thriving = village -> false;
    private Predicate<VillageCode> inShort = village -> false;

    SimulatedYear(
            OpenPlans openPlans,
            OutreachPlanRepository plans,
            Visits visits,
            ReportVisit reportVisit,
            RateVillage rateVillage,
            VillageLevelRules levelRules,
            ProcessDriver process,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TestClock clock) {
        this.openPlans = openPlans;
        this.plans = plans;
        this.visits = visits;
        this.reportVisit = reportVisit;
        this.rateVillage = rateVillage;
        this.levelRules = levelRules;
        this.process = process;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A visit as its report has it. */
    public record Held(LocalDate on, ActivityKind kind) {}

    /** Plans of other villages are left to lapse. */
    public SimulatedYear playing(Predicate<VillageCode> villages) {
        played = villages;
        return this;
    }

    /** These villages are struck out of each proposal; the head accepts that. */
    public SimulatedYear forgetting(VillageCode... villages) {
        forgotten = Set.of(villages);
        return this;
    }

    /** Visits to these villages bring people together; those to the others bring no more than word that nothing was seen. */
    public SimulatedYear thriving(Predicate<VillageCode> villages) {
        thriving = villages;
        return this;
    }

    /** Visits to these villages are reported, reviewed and rated by what the steps of their process call, not by the steps. */
    public SimulatedYear inShort(Predicate<VillageCode> villages) {
        inShort = villages;
        return this;
    }

    /** @param afterwards what else happens on the evening of the last day */
    public void play(YearMonth month, List<OfficeCode> offices, Consumer<OfficeCode> afterwards) {
        goTo(month.minusMonths(1).atDay(OPENING_DAY), LocalTime.of(9, 0));
        var scheduled = new ArrayList<Visit>();
        for (var office : offices) {
            openPlans.openFor(office);
            for (var plan : drafts(office, month)) {
                submitAndApprove(plan);
                acceptWhatIsForgotten(plan);
                scheduled.addAll(visitsOf(plan));
            }
        }
        scheduled.sort(Comparator.comparing(Visit::plannedOn).thenComparing(Visit::startsAt));
        scheduled.forEach(this::hold);
        goTo(month.atEndOfMonth(), LocalTime.of(17, 0));
        offices.forEach(afterwards);
    }

    /** @return what was held in the village, the earliest first */
    public List<Held> heldIn(VillageCode village) {
        return held.getOrDefault(village, List.of());
    }

    /** @return the villages that became a task of the head, once for each month */
    public List<VillageCode> alarms() {
        return alarms;
    }

    public void goTo(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(ZONE).toInstant());
    }

    private List<OutreachPlan> drafts(OfficeCode office, YearMonth month) {
        var ids = jdbc.sql("""
                SELECT id FROM pimpasa.outreach_plan
                 WHERE office = :office AND period_from = :from AND status = 'DRAFT' AND opened_at >= :opened ORDER BY officer
                """)
                .param("office", office.value())
                .param("from", month.atDay(1))
                .param("opened", java.sql.Timestamp.from(clock.instant().minusSeconds(60)))
                .query(UUID.class)
                .list();
        return transaction.execute(status -> ids.stream()
                .map(this::read)
                .filter(plan -> plan.villageCodes().stream().anyMatch(played))
                .toList());
    }

    private OutreachPlan read(UUID id) {
        var plan = plans.findById(id).orElseThrow();
        plan.villages();
        plan.rows();
        return plan;
    }

    private void submitAndApprove(OutreachPlan plan) {
        var rows = plan.rows().stream()
                .filter(row -> !forgotten.contains(row.village()))
                .map(PlanRowEntry::of)
                .map(SimulatedYear::sent)
                .toList();
        var entries = new HashMap<String, Object>(Map.of("rows", rows));
        if (rows.isEmpty()) {
            entries.put("emptyReason", "Belum ada desa yang perlu dikunjungi.");
        }
        complete(plan, "userTask_draftPlan", plan.officer().value(), entries);
        complete(plan, "userTask_approvePlan", headOf(plan.office()), Map.of("decision", "APPROVE"));
    }

    private static Map<String, String> sent(PlanRowEntry row) {
        return Map.of(
                "village", row.village(),
                "visitOn", row.visitOn(),
                "startsAt", row.startsAt(),
                "kind", row.kind(),
                "theme", row.theme());
    }

    private void acceptWhatIsForgotten(OutreachPlan plan) {
        plan.villages().stream()
                .filter(PlanVillage::isDue)
                .map(PlanVillage::village)
                .filter(forgotten::contains)
                .forEach(village -> {
                    alarms.add(village);
                    complete(
                            plan,
                            "userTask_followUpVillage",
                            headOf(plan.office()),
                            Map.of("decision", "ACCEPT", "reason", "Akses jalan terputus bulan ini."));
                });
    }

    private void complete(OutreachPlan plan, String step, String person, Map<String, Object> entries) {
        process.complete(OutreachPlanningProcess.KEY, plan.id().toString(), step, person, entries);
    }

    private List<Visit> visitsOf(OutreachPlan plan) {
        return jdbc
                .sql("SELECT id FROM pimpasa.visit WHERE plan_id = :plan")
                .param("plan", plan.id())
                .query(UUID.class)
                .list()
                .stream()
                .map(VisitId::new)
                .map(visits::get)
                .toList();
    }

    private void hold(Visit visit) {
        if (inShort.test(visit.village())) {
            holdInShort(visit);
        } else {
            holdByProcess(visit);
        }
        held.computeIfAbsent(visit.village(), village -> new ArrayList<>())
                .add(new Held(visit.plannedOn(), visit.kind()));
    }

    private void holdInShort(Visit visit) {
        goTo(visit.plannedOn(), visit.startsAt());
        transaction.executeWithoutResult(status -> {
            reportVisit.report(visit.id(), content(visit), null, List.of(), visit.officer());
            reportVisit.review(visit.id(), ReviewOutcome.APPROVE, null, new UserId(headOf(visit.office())));
            rateVillage.record(visit.id(), levelRules.findingsOf(rateVillage.scores(visit.id())));
        });
    }

    /** What {@link #report(Visit)} says. */
    private ReportContent content(Visit visit) {
        var monitoring = visit.kind() == ActivityKind.FOREIGNER_MONITORING;
        var thrives = thriving.test(visit.village());
        return new ReportContent(
                visit.plannedOn(),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                visit.kind(),
                visit.theme(),
                thrives ? List.of(new Participants(ParticipantGroup.RESIDENTS, 20, 15)) : List.of(),
                null,
                null,
                thrives ? List.of(new ServiceGiven(ServiceKind.PASSPORT_ADVICE, 12)) : List.of(),
                List.of(),
                List.of(),
                null,
                true,
                ReportFiles.NONE,
                monitoring
                        ? new ReportDetails(null, null, null, null, null, null, null, 0, null, null, null, null)
                        : ReportDetails.NONE);
    }

    private void holdByProcess(Visit visit) {
        var id = visit.id().toString();
        process.fire(VillageVisitProcess.KEY, id, "serviceTask_draftLetter");
        goTo(visit.plannedOn(), visit.startsAt());
        while (process.waitingSteps(VillageVisitProcess.KEY, id).isEmpty()) {
            fireNext(id);
        }
        process.complete(
                VillageVisitProcess.KEY,
                id,
                "userTask_reportVisit",
                visit.officer().value(),
                report(visit));
        process.complete(
                VillageVisitProcess.KEY,
                id,
                "userTask_reviewReport",
                headOf(visit.office()),
                Map.of("decision", "APPROVE"));
        process.fire(VillageVisitProcess.KEY, id, "serviceTask_draftActivityReport");
    }

    private Map<String, Object> report(Visit visit) {
        var entries = VisitReports.entries(visit.plannedOn());
        entries.put("kind", visit.kind().name());
        entries.put("theme", visit.theme());
        if (visit.kind() == ActivityKind.FOREIGNER_MONITORING) {
            entries.put("foreigners", 0);
        }
        if (thriving.test(visit.village())) {
            entries.put("participants", List.of(Map.of("people", "RESIDENTS", "women", 20, "men", 15)));
            entries.put("services", List.of(Map.of("service", "PASSPORT_ADVICE", "people", 12)));
        }
        return entries;
    }

    /** The reminder that is due, or the hour of the visit if none is left. */
    private void fireNext(String visit) {
        var element = process.waitsAt(VillageVisitProcess.KEY, visit, "event_visitTimeCame")
                ? "event_visitTimeCame"
                : "event_reminderDue";
        process.fire(VillageVisitProcess.KEY, visit, element);
    }

    private static String headOf(OfficeCode office) {
        return user("intel-" + office.value());
    }
}
