package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.STEP;

import id.pimpasa.outreach.application.PromoteVillage;
import id.pimpasa.outreach.process.VillagePromotionProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The head of Inteldakim hands a proposal on or sends it back. */
@Component
class CheckPromotionForm implements UserTaskForm {

    private static final String FORWARD = "FORWARD";

    private final PromoteVillage promoteVillage;
    private final PromotionView view;

    CheckPromotionForm(PromoteVillage promoteVillage, PromotionView view) {
        this.promoteVillage = promoteVillage;
        this.view = view;
    }

    @Override
    public String processKey() {
        return VillagePromotionProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.CHECK_PROMOTION;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.of(task.businessKey());
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var id = task.businessKey();
        var note = form.optionalText("note").orElse(null);
        task.set(
                STEP,
                form.text("decision").equals(FORWARD)
                        ? promoteVillage.forward(id, note, task.user())
                        : promoteVillage.giveBack(id, note, task.user()));
    }
}
