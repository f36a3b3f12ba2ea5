package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.OutreachPlanningProcess.Elements.APPROVE_PLAN;

import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A plan was not decided on in time: the head of the Kanim sees to it. */
@Component
class UrgeApprovalForm implements UserTaskForm {

    private static final String DEADLINE = "approve-plan";

    private final PlanDesk desk;
    private final PlanView view;
    private final HumanTasks tasks;
    private final Reminders reminders;

    UrgeApprovalForm(PlanDesk desk, PlanView view, HumanTasks tasks, Reminders reminders) {
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
        return OutreachPlanningProcess.Elements.URGE_APPROVAL;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var plan = desk.plan(task.businessKey());
        var values = view.heading(plan);
        values.put("visits", view.rows(plan));
        return values;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var planId = task.businessKey();
        desk.urgeApproval(planId, form.text("measure"), task.user());
        var approval =
                tasks.waiting(OutreachPlanningProcess.KEY, planId, APPROVE_PLAN).orElseThrow();
        reminders.remind(approval, DEADLINE, desk.plan(planId).office());
    }
}
