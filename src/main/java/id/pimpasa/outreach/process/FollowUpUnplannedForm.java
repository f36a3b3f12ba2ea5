package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A period ended with due villages that nobody planned: the head of Inteldakim says why and what follows. */
@Component
class FollowUpUnplannedForm implements UserTaskForm {

    private final PlanDesk desk;
    private final PlanView view;

    FollowUpUnplannedForm(PlanDesk desk, PlanView view) {
        this.desk = desk;
        this.view = view;
    }

    @Override
    public String processKey() {
        return OutreachPlanningProcess.KEY;
    }

    @Override
    public String elementId() {
        return OutreachPlanningProcess.Elements.FOLLOW_UP_UNPLANNED;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var plan = desk.plan(task.businessKey());
        var values = view.heading(plan);
        values.put("unplanned", view.unplannedVillages(plan));
        values.put("history", view.record(plan));
        return values;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        desk.explainUnplanned(task.businessKey(), form.text("measure"), task.user());
    }
}
