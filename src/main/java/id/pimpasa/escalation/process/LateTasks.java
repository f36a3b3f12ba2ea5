package id.pimpasa.escalation.process;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The steps that are late, taken out of the hands of whoever let their time pass. */
@Component
class LateTasks {

    private final HumanTasks tasks;
    private final StepRungs stepRungs;

    LateTasks(HumanTasks tasks, StepRungs stepRungs) {
        this.tasks = tasks;
        this.stepRungs = stepRungs;
    }

    /** Anybody who may work on it may take it now. */
    void release(ReportId report, Stay late) {
        waitingAt(report, late).forEach(task -> tasks.release(task.id()));
    }

    void handTo(ReportId report, Stay late, UserId superior) {
        waitingAt(report, late).forEach(task -> tasks.assign(task.id(), superior));
    }

    private Stream<HumanTask> waitingAt(ReportId report, Stay late) {
        return tasks.waitingAbout(report.toString()).stream()
                .filter(task -> stepRungs.of(task).equals(Optional.of(late)));
    }
}
