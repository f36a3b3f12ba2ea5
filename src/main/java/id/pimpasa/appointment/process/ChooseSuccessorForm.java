package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.HAS_SUCCESSOR;
import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.SUCCESSOR;

import id.pimpasa.appointment.application.HandOverVillages;
import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import id.pimpasa.platform.user.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The head of the Kanim names who takes the villages, or says that there is nobody yet. */
@Component
class ChooseSuccessorForm implements UserTaskForm {

    private static final String NOBODY = "NOBODY";

    private final TermView view;
    private final HandOverVillages handOverVillages;

    ChooseSuccessorForm(TermView view, HandOverVillages handOverVillages) {
        this.view = view;
        this.handOverVillages = handOverVillages;
    }

    @Override
    public String processKey() {
        return OfficerTermProcess.KEY;
    }

    @Override
    public String elementId() {
        return OfficerTermProcess.Elements.CHOOSE_SUCCESSOR;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var shown = new HashMap<>(view.summary(task.businessKey()));
        var successors = new ArrayList<>(view.possibleSuccessors(task.businessKey()));
        successors.add(new Option("Belum ada pengganti", NOBODY));
        shown.put("successors", successors);
        return shown;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var successor = form.text("successor");
        var hasSuccessor = !successor.equals(NOBODY);
        if (hasSuccessor) {
            handOverVillages.handOver(task.businessKey(), new UserId(successor));
            task.set(SUCCESSOR, successor);
        }
        task.set(HAS_SUCCESSOR, hasSuccessor);
    }
}
