package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.BreachNotices;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.DelayReviewProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * A delay has not been seen to in time either; that is on record, and it becomes the business of the rung above while there
 * is one. Whoever that is, is told by the next step if the delay still lasts.
 */
@ProcessBean
public class PassReviewUpDelegate implements JavaDelegate {

    private final ReportDesk desk;
    private final BreachNotices notices;

    PassReviewUpDelegate(ReportDesk desk, BreachNotices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Cases.idOf(execution);
        var review = LateSteps.reviewIn(execution);
        var next = LateSteps.nextReviewerIn(execution);
        desk.breachAndLeave(id, review, notices.superior(id, next).orElse(null));
        Variables.REVIEW_ROLE.set(execution, next.code());
    }
}
