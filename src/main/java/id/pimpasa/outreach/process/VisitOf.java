package id.pimpasa.outreach.process;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.platform.form.TaskView;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Finds the visit that an execution is about. */
final class VisitOf {

    private VisitOf() {}

    static VisitId the(DelegateExecution execution) {
        return VisitId.of(execution.getProcessBusinessKey());
    }

    static VisitId the(TaskView task) {
        return VisitId.of(task.businessKey());
    }
}
