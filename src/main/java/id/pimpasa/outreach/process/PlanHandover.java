package id.pimpasa.outreach.process;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.outreach.application.MovePlans;
import id.pimpasa.outreach.process.OutreachPlanningProcess.Elements;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When villages change hands, their open plans and the drafts in somebody's list go along. */
@Component
class PlanHandover {

    private final MovePlans movePlans;
    private final OfficerSteps steps;
    private final PlanTaskSubject subject;

    PlanHandover(MovePlans movePlans, OfficerSteps steps, PlanTaskSubject subject) {
        this.movePlans = movePlans;
        this.steps = steps;
        this.subject = subject;
    }

    @EventListener
    @Transactional
    void moveOpenPlans(VillagesHandedOver handover) {
        movePlans.move(handover.from(), handover.to(), handover.villages()).forEach(moved -> {
            if (moved.whole()) {
                steps.handOver(OutreachPlanningProcess.KEY, moved.plan(), Elements.DRAFT_PLAN, handover);
            }
            subject.renew(moved.plan().toString());
        });
    }
}
