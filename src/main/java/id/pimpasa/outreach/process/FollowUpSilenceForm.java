package id.pimpasa.outreach.process;

import id.pimpasa.outreach.process.VillageSilenceProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Nobody asked the silent village in time: the head of Inteldakim does, sends somebody, or says why it cannot be asked. */
@Component
class FollowUpSilenceForm implements UserTaskForm {

    private final SilenceAnswer answer;

    FollowUpSilenceForm(SilenceAnswer answer) {
        this.answer = answer;
    }

    @Override
    public String processKey() {
        return VillageSilenceProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.FOLLOW_UP_SILENCE;
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
