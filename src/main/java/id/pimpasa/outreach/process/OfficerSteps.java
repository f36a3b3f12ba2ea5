package id.pimpasa.outreach.process;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.platform.engine.HumanTasks;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Steps that wait for a village's officer and follow the village into other hands. */
@Component
class OfficerSteps {

    private final HumanTasks tasks;

    OfficerSteps(HumanTasks tasks) {
        this.tasks = tasks;
    }

    /** A step that somebody else took on, such as the head of Inteldakim, stays there. */
    void handOver(String processKey, UUID businessKey, String elementId, VillagesHandedOver handover) {
        tasks.waiting(processKey, businessKey.toString(), elementId)
                .filter(task -> task.assignee().map(handover.from()::equals).orElse(true))
                .ifPresent(task -> tasks.assign(task.id(), handover.to()));
    }
}
