package id.pimpasa.appointment.process;

import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The successor confirms; the villages have moved already, so nothing waits for this. */
@Component
class AcknowledgeHandoverForm implements UserTaskForm {

    private final TermView view;

    AcknowledgeHandoverForm(TermView view) {
        this.view = view;
    }

    @Override
    public String processKey() {
        return OfficerTermProcess.KEY;
    }

    @Override
    public String elementId() {
        return OfficerTermProcess.Elements.ACKNOWLEDGE_HANDOVER;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var shown = new HashMap<>(view.summary(task.businessKey()));
        shown.put("villages", view.villagesOf(task.user()));
        return shown;
    }

    /** Who confirmed and when is in the history of the step itself. */
    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {}
}
