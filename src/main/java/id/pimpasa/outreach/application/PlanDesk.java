package id.pimpasa.outreach.application;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.domain.Away;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.PlanRow;
import id.pimpasa.outreach.domain.PlanRules;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a plan. */
@Component
@Transactional
public class PlanDesk {

    private final OutreachPlanRepository plans;
    private final OfficerDays officerDays;
    private final ScheduleVisit scheduleVisit;
    private final Assignments assignments;
    private final VisitTimes times;
    private final PlanningSettings settings;
    private final VisitSettings visitSettings;
    private final BusinessClock businessClock;
    private final Clock clock;

    PlanDesk(
            OutreachPlanRepository plans,
            OfficerDays officerDays,
            ScheduleVisit scheduleVisit,
            Assignments assignments,
            VisitTimes times,
            PlanningSettings settings,
            VisitSettings visitSettings,
            BusinessClock businessClock,
            Clock clock) {
        this.plans = plans;
        this.officerDays = officerDays;
        this.scheduleVisit = scheduleVisit;
        this.assignments = assignments;
        this.times = times;
        this.settings = settings;
        this.visitSettings = visitSettings;
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
        plan.submit(rows, emptyReason, rulesFor(plan), by, clock.instant());
    }

    public void approve(String planId, UserId by) {
        var plan = plan(planId);
        plan.approve(rulesFor(plan), by, clock.instant());
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
        plan.planFurther(row, rulesFor(plan));
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

    /**
     * What the proposal of a new plan keeps to: plans in hand and visits that are scheduled stand in its way.
     *
     * @param villages that may be proposed
     */
    PlanRules rulesForProposal(
            OfficeCode office, UserId officer, PlanningPeriod period, Collection<VillageCode> villages) {
        return rules(office, period, villages, officerDays.spokenFor(officer));
    }

    private PlanRules rulesFor(OutreachPlan plan) {
        return rules(plan.office(), plan.period(), plan.villageCodes(), officerDays.spokenForBesides(plan));
    }

    private PlanRules rules(
            OfficeCode office, PlanningPeriod period, Collection<VillageCode> villages, List<Away> elsewhere) {
        var lengths = times.awayFor(villages);
        return new PlanRules(
                period,
                businessClock.now(office),
                businessClock::isWorkingDay,
                settings.visitsPerDay(),
                visitSettings.passportMinimum(),
                lengths::get,
                elsewhere);
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
                row.request().orElse(null),
                plan.id());
    }

    private Set<VillageCode> villagesWithoutOfficer(OutreachPlan plan) {
        return plan.rows().stream()
                .map(PlanRow::village)
                .filter(village -> assignments.remainingOfficersOf(village).isEmpty())
                .collect(Collectors.toSet());
    }

    /** The plan's officer, or whoever has taken the village over since. */
    private UserId visitor(OutreachPlan plan, VillageCode village) {
        var mentors = assignments.remainingOfficersOf(village);
        return mentors.isEmpty() || mentors.contains(plan.officer()) ? plan.officer() : mentors.get(0);
    }
}
