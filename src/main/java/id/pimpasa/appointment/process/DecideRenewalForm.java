package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.ENDS_AT;
import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.REMINDER_AT;
import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.RENEWED;

import id.pimpasa.appointment.application.ChangeTerm;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DecideRenewalForm implements UserTaskForm {

    private static final String RENEW = "RENEW";

    private final TermView view;
    private final ChangeTerm changeTerm;
    private final TermTimes times;

    DecideRenewalForm(TermView view, ChangeTerm changeTerm, TermTimes times) {
        this.view = view;
        this.changeTerm = changeTerm;
        this.times = times;
    }

    @Override
    public String processKey() {
        return OfficerTermProcess.KEY;
    }

    @Override
    public String elementId() {
        return OfficerTermProcess.Elements.DECIDE_RENEWAL;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.summary(task.businessKey());
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var renewed = form.text("decision").equals(RENEW);
        if (renewed) {
            var term = changeTerm.renew(
                    task.businessKey(), form.text("decreeNumber"), form.date("validUntil"), task.user());
            task.set(REMINDER_AT, times.reminder(term.office(), term.validUntil()));
            task.set(ENDS_AT, times.end(term.office(), term.validUntil()));
        }
        task.set(RENEWED, renewed);
    }
}
