package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.STEP;

import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.outreach.application.PromoteVillage;
import id.pimpasa.outreach.process.VillagePromotionProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The officer says why the village may become Mandiri and uploads what proves it. */
@Component
class ProposePromotionForm implements UserTaskForm {

    private final PromoteVillage promoteVillage;
    private final PromotionView view;

    ProposePromotionForm(PromoteVillage promoteVillage, PromotionView view) {
        this.promoteVillage = promoteVillage;
        this.view = view;
    }

    @Override
    public String processKey() {
        return VillagePromotionProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.PROPOSE_PROMOTION;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.of(task.businessKey());
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var files = form.choices("proofs").stream().map(EvidenceId::of).toList();
        var reasons = form.optionalText("reasons").orElse(null);
        task.set(STEP, promoteVillage.propose(task.businessKey(), reasons, files, task.user()));
    }
}
