package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.OutreachPlanningProcess.Variables.APPROVED;
import static id.pimpasa.outreach.process.OutreachPlanningProcess.Variables.DECIDED;
import static id.pimpasa.outreach.process.OutreachPlanningProcess.Variables.SUBMITTED;

import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ApprovePlanForm implements UserTaskForm {

    private static final String APPROVE = "APPROVE";

    private final PlanDesk desk;
    private final PlanView view;

    ApprovePlanForm(PlanDesk desk, PlanView view) {
        this.desk = desk;
        this.view = view;
    }

    @Override
    public String processKey() {
        return OutreachPlanningProcess.KEY;
    }

    @Override
    public String elementId() {
        return OutreachPlanningProcess.Elements.APPROVE_PLAN;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var plan = desk.plan(task.businessKey());
        var values = view.heading(plan);
        values.put("visits", view.rows(plan));
        values.put("unplanned", view.unplannedVillages(plan));
        values.put("emptyReason", plan.emptyReason().orElse(""));
        values.put("history", view.record(plan));
        return values;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var approved = form.text("decision").equals(APPROVE);
        if (approved) {
            desk.approve(task.businessKey(), task.user());
        } else {
            desk.giveBack(task.businessKey(), form.optionalText("note").orElse(null), task.user());
        }
        task.set(APPROVED, approved);
        task.set(SUBMITTED, approved);
        task.set(DECIDED, true);
    }
}
