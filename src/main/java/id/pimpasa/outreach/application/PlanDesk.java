package id.pimpasa.outreach.application;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.PlanRow;
import id.pimpasa.outreach.domain.PlanRules;
import id.pimpasa.outreach.domain.PlanStatus;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a plan. */
@Component
@Transactional
public class PlanDesk {

    private final OutreachPlanRepository plans;
    private final VisitRepository visits;
    private final ScheduleVisit scheduleVisit;
    private final Assignments assignments;
    private final PlanningSettings settings;
    private final BusinessClock businessClock;
    private final Clock clock;

    PlanDesk(
            OutreachPlanRepository plans,
            VisitRepository visits,
            ScheduleVisit scheduleVisit,
            Assignments assignments,
            PlanningSettings settings,
            BusinessClock businessClock,
            Clock clock) {
        this.plans = plans;
        this.visits = visits;
        this.scheduleVisit = scheduleVisit;
        this.assignments = assignments;
        this.settings = settings;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /** @throws IllegalStateException when the process refers to a plan that is not there */
    @Transactional(readOnly = true)
    public OutreachPlan plan(String id) {
        return plans.findById(UUID.fromString(id)).orElseThrow(() -> new IllegalStateException("No plan " + id));
    }

    public void submit(String planId, List<PlanRow> rows, String emptyReason, UserId by) {
        var plan = plan(planId);
        plan.submit(rows, emptyReason, rulesFor(plan, rows), by, clock.instant());
    }

    public void approve(String planId, UserId by) {
        var plan = plan(planId);
        plan.approve(rulesFor(plan, plan.rows()), by, clock.instant());
    }

    public void giveBack(String planId, String note, UserId by) {
        plan(planId).giveBack(note, by, clock.instant());
    }

    /** Makes a visit of every row of an approved plan; a village that has no officer any more is left to be followed up. */
    public void scheduleVisits(String planId) {
        var plan = plan(planId);
        plan.leaveOut(villagesWithoutOfficer(plan));
        plan.rows().forEach(row -> scheduleVisit.schedule(visit(plan, row)));
    }

    public void remind(String planId, String note, UserId by) {
        plan(planId).remind(note, by, clock.instant());
    }

    public void takeOver(String planId, String note, UserId by) {
        plan(planId).takeOver(note, by, clock.instant());
    }

    public void urgeApproval(String planId, String measure, UserId by) {
        plan(planId).urgeApproval(measure, by, clock.instant());
    }

    /** Plans and schedules a visit to a village that an approved plan left out. */
    public void planFurther(String planId, PlanRow row) {
        var plan = plan(planId);
        plan.planFurther(row, rulesFor(plan, List.of(row)));
        scheduleVisit.schedule(visit(plan, row));
    }

    public void acceptUnvisited(String planId, VillageCode village, String reason, UserId by) {
        plan(planId).acceptUnvisited(village, reason, by, clock.instant());
    }

    /** The period is over; what has not been approved until now is not planned any more. */
    public void lapse(String planId) {
        plan(planId).lapse();
    }

    /** Notes what the head of Inteldakim does about the due villages that nobody had planned when the period ended. */
    public void explainUnplanned(String planId, String measure, UserId by) {
        plan(planId).explainUnplanned(measure, by, clock.instant());
    }

    /** What the proposal of a new plan keeps to: other plans and visits that no plan of the period knows stand in its way. */
    PlanRules rulesForProposal(OfficeCode office, UserId officer, PlanningPeriod period) {
        var taken = Stream.concat(
                moments(plans.rowsOf(officer.value(), period.from(), PlanStatus.VALID)).stream(),
                visits
                        .findByOfficerAndStatusInOrderByPlannedOnAscStartsAtAsc(
                                officer.value(), List.of(VisitStatus.SCHEDULED))
                        .stream()
                        .filter(visit -> period.contains(visit.plannedOn()))
                        .map(visit -> visit.plannedOn().atTime(visit.startsAt())));
        return rules(office, period, taken.distinct().toList());
    }

    private PlanRules rulesFor(OutreachPlan plan, List<PlanRow> rows) {
        var elsewhere = new ArrayList<LocalDateTime>();
        plans.findByOfficerAndStatusIn(plan.officer().value(), PlanStatus.OPEN).stream()
                .filter(other -> !other.id().equals(plan.id()))
                .forEach(other -> elsewhere.addAll(moments(other.rows())));
        rows.stream().map(PlanRow::visitOn).distinct().forEach(day -> elsewhere.addAll(visitsOfOtherPlans(plan, day)));
        return rules(plan.office(), plan.period(), elsewhere);
    }

    private List<LocalDateTime> visitsOfOtherPlans(OutreachPlan plan, LocalDate day) {
        return visits.findByOfficerAndPlannedOnAndStatus(plan.officer().value(), day, VisitStatus.SCHEDULED).stream()
                .filter(visit -> !visit.plan().equals(Optional.of(plan.id())))
                .map(visit -> day.atTime(visit.startsAt()))
                .toList();
    }

    private PlanRules rules(OfficeCode office, PlanningPeriod period, List<LocalDateTime> elsewhere) {
        return new PlanRules(
                period, businessClock.now(office), businessClock::isWorkingDay, settings.visitsPerDay(), elsewhere);
    }

    private static List<LocalDateTime> moments(List<PlanRow> rows) {
        return rows.stream().map(PlanRow::moment).toList();
    }

    private PlannedVisit visit(OutreachPlan plan, PlanRow row) {
        return new PlannedVisit(
                row.village(),
                plan.office(),
                visitor(plan, row.village()),
                row.visitOn(),
                row.startsAt(),
                row.kind(),
                row.theme(),
                plan.id());
    }

    private Set<VillageCode> villagesWithoutOfficer(OutreachPlan plan) {
        return plan.rows().stream()
                .map(PlanRow::village)
                .filter(village -> assignments.officersOf(village).isEmpty())
                .collect(Collectors.toSet());
    }

    /** The plan's officer, or whoever has taken the village over since. */
    private UserId visitor(OutreachPlan plan, VillageCode village) {
        var mentors = assignments.officersOf(village);
        return mentors.isEmpty() || mentors.contains(plan.officer()) ? plan.officer() : mentors.get(0);
    }
}
