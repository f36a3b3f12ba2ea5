package id.pimpasa.escalation.process;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.platform.form.TaskView;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Finds the report that an execution is about. */
final class Cases {

    private Cases() {}

    static ReportId idOf(DelegateExecution execution) {
        return ReportId.of(execution.getProcessBusinessKey());
    }

    static ReportId idOf(TaskView task) {
        return ReportId.of(task.businessKey());
    }
}
