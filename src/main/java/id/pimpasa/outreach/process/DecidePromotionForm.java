package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.APPROVED;
import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.STEP;

import id.pimpasa.outreach.application.PromoteVillage;
import id.pimpasa.outreach.domain.PromotionStep;
import id.pimpasa.outreach.process.VillagePromotionProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The head of the Kanim confers the status or refuses it with a reason. */
@Component
class DecidePromotionForm implements UserTaskForm {

    private static final String CONFER = "CONFER";

    private final PromoteVillage promoteVillage;
    private final PromotionView view;

    DecidePromotionForm(PromoteVillage promoteVillage, PromotionView view) {
        this.promoteVillage = promoteVillage;
        this.view = view;
    }

    @Override
    public String processKey() {
        return VillagePromotionProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.DECIDE_PROMOTION;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.of(task.businessKey());
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var approved = form.text("decision").equals(CONFER);
        var note = form.optionalText("note").orElse(null);
        if (approved) {
            promoteVillage.confer(task.businessKey(), note, task.user());
        } else {
            promoteVillage.refuse(task.businessKey(), note, task.user());
        }
        task.set(APPROVED, approved);
        task.set(STEP, approved ? PromotionStep.CONFERRED : PromotionStep.REFUSED);
    }
}
