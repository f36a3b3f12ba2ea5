package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.DelayMeasure;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.DelayReviewProcess.Elements;
import id.pimpasa.escalation.process.DelayReviewProcess.Variables;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import java.util.Map;

/** A superior sees to a missed response time. Several may be seen to at once in a case, each by itself. */
class ReviewDelayForm extends ConcludingForm<DelayMeasure> {

    private static final String LATE_STEP = "lateStep";

    private final CaseForm caseForm;
    private final ReportDesk desk;

    ReviewDelayForm(CaseForm caseForm, ReportDesk desk) {
        super(
                caseForm,
                desk,
                DelayReviewProcess.KEY,
                Elements.REVIEW_DELAY,
                Rung.DELAY_REVIEW,
                DelayMeasure.class,
                (task, measure) -> {});
        this.caseForm = caseForm;
        this.desk = desk;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var values = caseForm.show(task, offered(task));
        values.put(LATE_STEP, task.get(Variables.LATE_RUNG).label());
        return values;
    }

    @Override
    void record(TaskCompletion task, SubmittedForm form, DelayMeasure measure) {
        var review = LateSteps.reviewIn(task.processInstanceId());
        desk.conclude(Cases.idOf(task), review, measure, form.text(FormFields.NOTE), task.user());
    }
}
