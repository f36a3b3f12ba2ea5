package id.pimpasa.outreach.process;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.outreach.application.HandOverVisits;
import id.pimpasa.platform.engine.HumanTasks;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When villages change hands, their open visits and the tasks that wait go along, in the same transaction. */
@Component
class VisitHandover {

    private final HandOverVisits handOverVisits;
    private final HumanTasks tasks;

    VisitHandover(HandOverVisits handOverVisits, HumanTasks tasks) {
        this.handOverVisits = handOverVisits;
        this.tasks = tasks;
    }

    @EventListener
    void moveOpenVisits(VillagesHandedOver handover) {
        for (var visit : handOverVisits.handOver(handover.from(), handover.to(), handover.villages())) {
            tasks.waiting(VillageVisitProcess.KEY, visit.id().toString()).stream()
                    .filter(task -> task.assignee().equals(Optional.of(handover.from())))
                    .forEach(task -> tasks.assign(task.id(), handover.to()));
        }
    }
}
