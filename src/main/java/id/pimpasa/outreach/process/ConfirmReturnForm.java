package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.ReplanVisit;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;

/** An officer has not checked in after a visit; somebody calls and notes what became of them. */
class ConfirmReturnForm implements UserTaskForm {

    private final VisitSummary summary;
    private final ReplanVisit replanVisit;
    private final String elementId;

    ConfirmReturnForm(String elementId, VisitSummary summary, ReplanVisit replanVisit) {
        this.elementId = elementId;
        this.summary = summary;
        this.replanVisit = replanVisit;
    }

    @Override
    public String processKey() {
        return OfficerReturnProcess.KEY;
    }

    @Override
    public String elementId() {
        return elementId;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return summary.of(VisitOf.the(task));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        replanVisit.confirmReturn(VisitOf.the(task), form.text("result"), task.user());
    }
}
