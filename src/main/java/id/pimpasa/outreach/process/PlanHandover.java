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
    private final OfficerSteps steps;
    private final HumanTasks tasks;

    PlanHandover(MovePlans movePlans, OfficerSteps steps, HumanTasks tasks) {
        this.movePlans = movePlans;
        this.steps = steps;
        this.tasks = tasks;
    }

    @EventListener
    void moveOpenPlans(VillagesHandedOver handover) {
        movePlans.move(handover.from(), handover.to(), handover.villages()).forEach(plan -> {
            steps.handOver(OutreachPlanningProcess.KEY, plan, Elements.DRAFT_PLAN, handover);
            renameSteps(plan, handover);
        });
    }

    private void renameSteps(UUID plan, VillagesHandedOver handover) {
        tasks.waiting(OutreachPlanningProcess.KEY, plan.toString())
                .forEach(task ->
                        tasks.rename(task.id(), PlanTaskSubject.renamed(task.name(), handover.from(), handover.to())));
    }
}
