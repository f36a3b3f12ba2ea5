package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.DelayMeasure;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.escalation.process.DelayReviewProcess.Elements;
import id.pimpasa.escalation.process.DelayReviewProcess.Variables;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import java.util.List;
import java.util.Map;

/** A superior sees to a missed response time. Several may be seen to at once in a case, each by itself. */
class ReviewDelayForm extends ConcludingForm<DelayMeasure> {

    private static final String LATE_STEP = "lateStep";

    private final CaseForm caseForm;
    private final ReportDesk desk;
    private final LateTasks lateTasks;

    ReviewDelayForm(CaseForm caseForm, ReportDesk desk, LateTasks lateTasks) {
        super(
                caseForm,
                desk,
                DelayReviewProcess.KEY,
                Elements.REVIEW_DELAY,
                Rung.DELAY_REVIEW,
                DelayMeasure.class,
                (task, measure) -> {});
        this.caseForm = caseForm;
        this.lateTasks = lateTasks;
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
        var id = Cases.idOf(task);
        desk.conclude(id, review, measure, form.text(FormFields.NOTE), task.user());
        switch (measure) {
            case REPLACED -> lateTasks.release(id, lateIn(task));
            case TAKEN_OVER -> lateTasks.handTo(id, lateIn(task), task.user());
            default -> {}
        }
    }

    private static Stay lateIn(TaskView task) {
        return new Stay(
                task.get(Variables.LATE_RUNG), task.find(Variables.LATE_LETTER).orElse(null));
    }

    /** Nobody decides in the place of the head of the Kanwil; a stand-in of theirs may. */
    @Override
    List<DelayMeasure> offered(TaskView task) {
        return task.get(Variables.LATE_RUNG) == Rung.KANWIL_DECISION
                ? List.of(DelayMeasure.REMINDED, DelayMeasure.REPLACED)
                : super.offered(task);
    }
}
