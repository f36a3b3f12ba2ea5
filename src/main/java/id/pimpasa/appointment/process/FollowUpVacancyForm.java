package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.Terms;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import id.pimpasa.territory.BusinessClock;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The Kanwil says what it has done about villages that stayed without an officer. */
@Component
class FollowUpVacancyForm implements UserTaskForm {

    private final TermView view;
    private final Terms terms;
    private final BusinessClock businessClock;
    private final Clock clock;

    FollowUpVacancyForm(TermView view, Terms terms, BusinessClock businessClock, Clock clock) {
        this.view = view;
        this.terms = terms;
        this.businessClock = businessClock;
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
        var term = terms.get(task.businessKey());
        term.followUpVacancy(form.text("measure"), businessClock.today(term.office()), task.user(), clock.instant());
    }
}
