package id.pimpasa.outreach.process;

import id.pimpasa.outreach.process.VillageSilenceProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The officer asks a village of which nothing was heard for too long, or goes there. */
@Component
class AskVillageForm implements UserTaskForm {

    private final SilenceAnswer answer;

    AskVillageForm(SilenceAnswer answer) {
        this.answer = answer;
    }

    @Override
    public String processKey() {
        return VillageSilenceProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.ASK_VILLAGE;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return answer.show(task);
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        answer.submit(task, form);
    }
}
