package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.SUCCESSOR;

import id.pimpasa.appointment.application.HandOverVillages;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import id.pimpasa.platform.user.UserId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The alarm for villages without an officer: waits until somebody is found. */
@Component
class FindOfficerForm implements UserTaskForm {

    private final TermView view;
    private final HandOverVillages handOverVillages;

    FindOfficerForm(TermView view, HandOverVillages handOverVillages) {
        this.view = view;
        this.handOverVillages = handOverVillages;
    }

    @Override
    public String processKey() {
        return OfficerTermProcess.KEY;
    }

    @Override
    public String elementId() {
        return OfficerTermProcess.Elements.FIND_OFFICER;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var shown = new HashMap<>(view.summary(task.businessKey()));
        shown.put("successors", view.possibleSuccessors(task.businessKey()));
        return shown;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var successor = form.text("successor");
        handOverVillages.handOver(task.businessKey(), new UserId(successor));
        task.set(SUCCESSOR, successor);
    }
}
