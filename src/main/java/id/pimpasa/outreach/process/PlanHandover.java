package id.pimpasa.outreach.process;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.outreach.application.MovePlans;
import id.pimpasa.outreach.process.OutreachPlanningProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When villages change hands, their open plans and the drafts in somebody's list go along. */
@Component
class PlanHandover {

    private final MovePlans movePlans;
    private final HumanTasks tasks;

    PlanHandover(MovePlans movePlans, HumanTasks tasks) {
        this.movePlans = movePlans;
        this.tasks = tasks;
    }

    @EventListener
    void moveOpenPlans(VillagesHandedOver handover) {
        movePlans.move(handover.from(), handover.to(), handover.villages()).forEach(plan -> {
            moveDraft(plan, handover);
            renameSteps(plan, handover);
        });
    }

    private void renameSteps(UUID plan, VillagesHandedOver handover) {
        tasks.waiting(OutreachPlanningProcess.KEY, plan.toString())
                .forEach(task ->
                        tasks.rename(task.id(), PlanTaskSubject.renamed(task.name(), handover.from(), handover.to())));
    }

    /** A draft that the head of Inteldakim writes stays there. */
    private void moveDraft(UUID plan, VillagesHandedOver handover) {
        tasks.waiting(OutreachPlanningProcess.KEY, plan.toString(), Elements.DRAFT_PLAN)
                .filter(task -> task.assignee().map(handover.from()::equals).orElse(true))
                .ifPresent(task -> tasks.assign(task.id(), handover.to()));
    }
}
