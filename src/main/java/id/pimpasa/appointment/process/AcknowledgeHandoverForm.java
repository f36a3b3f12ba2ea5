package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.HandOverVillages;
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
    private final HandOverVillages handOverVillages;

    AcknowledgeHandoverForm(TermView view, HandOverVillages handOverVillages) {
        this.view = view;
        this.handOverVillages = handOverVillages;
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
        shown.put("noteLink", view.handoverNoteOf(task.businessKey()));
        return shown;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        handOverVillages.acknowledge(task.businessKey(), task.user());
    }
}
