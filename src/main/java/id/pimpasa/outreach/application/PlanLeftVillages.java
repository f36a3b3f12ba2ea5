package id.pimpasa.outreach.application;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.appointment.AssignmentsStarted;
import id.pimpasa.outreach.VisitClosed;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.PlanStatus;
import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.platform.user.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to villages that fall out of the plans of a period under way: they do not wait for the next cycle. */
@Component
@Transactional
class PlanLeftVillages {

    private final OutreachPlanRepository plans;
    private final OpenPlans openPlans;
    private final PlanningCalendar calendar;
    private final Assignments assignments;

    PlanLeftVillages(
            OutreachPlanRepository plans, OpenPlans openPlans, PlanningCalendar calendar, Assignments assignments) {
        this.plans = plans;
        this.openPlans = openPlans;
        this.calendar = calendar;
        this.assignments = assignments;
    }

    /** An officer with a plan already gets further villages, such as one that had nobody; a new officer has a plan by now. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void planFurther(AssignmentsStarted started) {
        calendar.underWay(started.office()).forEach(period -> planFurther(started, period));
    }

    private void planFurther(AssignmentsStarted started, PlanningPeriod period) {
        var named = new HashSet<>(plans.villagesNamed(started.office().value(), period.from(), PlanStatus.VALID));
        var left = started.villages().stream()
                .filter(village -> !named.contains(village.value()))
                .toList();
        if (!left.isEmpty()) {
            openPlans.openPart(started.office(), started.officer(), left, period);
        }
    }

    /** Whoever goes to the village plans its visit anew; without an officer at work it waits for the cycle. */
    @EventListener
    void planAnew(VisitClosed closed) {
        if (!closed.held()) {
            closed.plan()
                    .flatMap(plans::findById)
                    .filter(plan -> plan.status() == PlanStatus.APPROVED)
                    .ifPresent(plan -> planAnew(closed, plan));
        }
    }

    private void planAnew(VisitClosed closed, OutreachPlan plan) {
        plan.leaveOut(Set.of(closed.village()));
        assignments.actingOfficersOf(closed.village()).stream()
                .findFirst()
                .ifPresent(officer -> planAnew(closed, officer, plan.period()));
    }

    /** In the period of the visit or, where that is all but over, in the one that was planned next. */
    private void planAnew(VisitClosed closed, UserId officer, PlanningPeriod planned) {
        calendar.underWay(closed.office()).stream()
                .filter(period -> !period.from().isBefore(planned.from()))
                .filter(period -> openPlans.hasDaysLeft(closed.office(), period))
                .findFirst()
                .ifPresent(period -> openPlans.openPart(closed.office(), officer, List.of(closed.village()), period));
    }
}
