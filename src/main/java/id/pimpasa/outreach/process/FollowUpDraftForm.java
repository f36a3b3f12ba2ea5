package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.OutreachPlanningProcess.Elements.DRAFT_PLAN;
import static id.pimpasa.outreach.process.OutreachPlanningProcess.Variables.REMINDED;

import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A plan was not submitted in time: the head of Inteldakim reminds its officer or writes it. */
@Component
class FollowUpDraftForm implements UserTaskForm {

    private static final String TAKE_OVER = "TAKE_OVER";
    private static final String DEADLINE = "draft-plan";

    private final PlanDesk desk;
    private final PlanView view;
    private final HumanTasks tasks;
    private final Reminders reminders;

    FollowUpDraftForm(PlanDesk desk, PlanView view, HumanTasks tasks, Reminders reminders) {
        this.desk = desk;
        this.view = view;
        this.tasks = tasks;
        this.reminders = reminders;
    }

    @Override
    public String processKey() {
        return OutreachPlanningProcess.KEY;
    }

    @Override
    public String elementId() {
        return OutreachPlanningProcess.Elements.FOLLOW_UP_DRAFT;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.heading(desk.plan(task.businessKey()));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var planId = task.businessKey();
        var note = form.optionalText("note").orElse(null);
        var draft =
                tasks.waiting(OutreachPlanningProcess.KEY, planId, DRAFT_PLAN).orElseThrow();
        var takenOver = form.text("decision").equals(TAKE_OVER);
        if (takenOver) {
            desk.takeOver(planId, note, task.user());
            tasks.assign(draft.id(), task.user());
        } else {
            desk.remind(planId, note, task.user());
            reminders.remind(draft, DEADLINE, desk.plan(planId).office());
        }
        task.set(REMINDED, !takenOver);
    }
}
