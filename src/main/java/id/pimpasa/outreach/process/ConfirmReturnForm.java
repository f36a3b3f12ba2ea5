package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.ReplanVisit;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An officer has not checked in after a visit; somebody calls and notes what became of them. */
@Component
class ConfirmReturnForm implements UserTaskForm {

    private final VisitSummary summary;
    private final ReplanVisit replanVisit;

    ConfirmReturnForm(VisitSummary summary, ReplanVisit replanVisit) {
        this.summary = summary;
        this.replanVisit = replanVisit;
    }

    @Override
    public String processKey() {
        return VillageVisitProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.CONFIRM_RETURN;
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
