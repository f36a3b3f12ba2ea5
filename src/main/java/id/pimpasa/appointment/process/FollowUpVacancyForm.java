package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.Terms;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The Kanwil says what it has done about villages that stayed without an officer. */
@Component
class FollowUpVacancyForm implements UserTaskForm {

    private final TermView view;
    private final Terms terms;
    private final Clock clock;

    FollowUpVacancyForm(TermView view, Terms terms, Clock clock) {
        this.view = view;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return OfficerTermProcess.KEY;
    }

    @Override
    public String elementId() {
        return OfficerTermProcess.Elements.FOLLOW_UP_VACANCY;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.summary(task.businessKey());
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        terms.get(task.businessKey()).followUpVacancy(form.text("measure"), task.user(), clock.instant());
    }
}
