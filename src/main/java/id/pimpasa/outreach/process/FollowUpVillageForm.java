package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.OutreachPlanningProcess.Variables.VILLAGE_CODE;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.PlanRow;
import id.pimpasa.outreach.domain.PlanVillage;
import id.pimpasa.outreach.domain.ServiceRequest;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import id.pimpasa.territory.VillageCode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Nobody planned a due village: the head of Inteldakim plans a visit or says why there is none. */
@Component
class FollowUpVillageForm implements UserTaskForm {

    private static final String PLAN = "PLAN";

    private final PlanDesk desk;
    private final PlanView view;

    FollowUpVillageForm(PlanDesk desk, PlanView view) {
        this.desk = desk;
        this.view = view;
    }

    @Override
    public String processKey() {
        return OutreachPlanningProcess.KEY;
    }

    @Override
    public String elementId() {
        return OutreachPlanningProcess.Elements.FOLLOW_UP_VILLAGE;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var plan = desk.plan(task.businessKey());
        var village = village(plan, code(task));
        var values = view.heading(plan);
        values.put("villageName", view.shortNameOf(village));
        values.put("priority", village.priority().label());
        values.put("reasons", view.reasons(village));
        values.put("lastVisit", view.lastVisit(plan, village));
        values.put("visits", view.rows(plan));
        return values;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        if (form.text("decision").equals(PLAN)) {
            desk.planFurther(task.businessKey(), row(code(task), form));
        } else {
            desk.acceptUnvisited(
                    task.businessKey(), code(task), form.optionalText("reason").orElse(null), task.user());
        }
    }

    private static PlanRow row(VillageCode village, SubmittedForm form) {
        var moment = form.dateTime("visitAt");
        var kind = form.choice("kind", ActivityKind.class);
        return new PlanRow(
                village,
                moment.toLocalDate(),
                moment.toLocalTime(),
                kind,
                form.text("theme"),
                ServiceRequest.of(
                        kind,
                        form.optionalInteger("applicants").orElse(null),
                        form.optionalText("requestLetter").orElse(null)));
    }

    private static VillageCode code(TaskView task) {
        return new VillageCode(task.get(VILLAGE_CODE));
    }

    private static PlanVillage village(OutreachPlan plan, VillageCode code) {
        return plan.villages().stream()
                .filter(village -> village.village().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plan has no village " + code));
    }
}
