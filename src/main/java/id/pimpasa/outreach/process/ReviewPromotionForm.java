package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.OFFICE_CODE;
import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.REVIEW_AT;
import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.STEP;

import id.pimpasa.outreach.application.PromoteVillage;
import id.pimpasa.outreach.domain.PromotionStep;
import id.pimpasa.outreach.process.VillagePromotionProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import id.pimpasa.platform.office.OfficeCode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The head of the Kanim withdraws the status, or keeps it with a reason until a day on which it is looked at again. */
@Component
class ReviewPromotionForm implements UserTaskForm {

    private static final String KEEP = "KEEP";

    private final PromoteVillage promoteVillage;
    private final PromotionView view;
    private final Mornings mornings;

    ReviewPromotionForm(PromoteVillage promoteVillage, PromotionView view, Mornings mornings) {
        this.promoteVillage = promoteVillage;
        this.view = view;
        this.mornings = mornings;
    }

    @Override
    public String processKey() {
        return VillagePromotionProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.REVIEW_PROMOTION;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.of(task.businessKey());
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var reason = form.optionalText("note").orElse(null);
        task.set(
                STEP,
                form.text("decision").equals(KEEP)
                        ? keep(task, form, reason)
                        : promoteVillage.withdraw(task.businessKey(), reason, task.user()));
    }

    private PromotionStep keep(TaskCompletion task, SubmittedForm form, String reason) {
        var day = form.optionalDate("reviewOn").orElse(null);
        var step = promoteVillage.keep(task.businessKey(), reason, day, task.user());
        task.set(REVIEW_AT, mornings.of(day, new OfficeCode(task.get(OFFICE_CODE))));
        return step;
    }
}
