package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.REMINDED;

import id.pimpasa.outreach.application.ReplanVisit;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A report was not corrected in time: the head of Inteldakim gives its officer a new deadline and says what else is done. */
@Component
class FollowUpCorrectionForm implements UserTaskForm {

    private static final String DEADLINE = "correct-visit";

    private enum Measure {
        REMIND,
        DONE
    }

    private final VisitSummary summary;
    private final Visits visits;
    private final ReplanVisit replanVisit;
    private final HumanTasks tasks;
    private final Reminders reminders;

    FollowUpCorrectionForm(
            VisitSummary summary, Visits visits, ReplanVisit replanVisit, HumanTasks tasks, Reminders reminders) {
        this.summary = summary;
        this.visits = visits;
        this.replanVisit = replanVisit;
        this.tasks = tasks;
        this.reminders = reminders;
    }

    @Override
    public String processKey() {
        return VillageVisitProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.FOLLOW_UP_CORRECTION;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var visit = visits.get(VisitOf.the(task));
        var shown = summary.of(visit.id());
        shown.put("returnNote", visit.returnNote().orElse(""));
        return shown;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var visit = visits.get(VisitOf.the(task));
        var correction = tasks.waiting(VillageVisitProcess.KEY, task.businessKey(), Elements.CORRECT_REPORT)
                .orElseThrow();
        replanVisit.urgeCorrection(visit.id(), form.text("note"), task.user());
        reminders.remind(correction, DEADLINE, visit.office());
        task.set(REMINDED, form.choice("measure", Measure.class) == Measure.REMIND);
    }
}
