package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** A review ends with what it is about, also where that is taken away: a letter that was answered, a decision made elsewhere. */
@ProcessBean
public class LeaveReviewListener implements ExecutionListener {

    private final ReportDesk desk;

    LeaveReviewListener(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        desk.leave(Cases.idOf(execution), LateSteps.reviewIn(execution));
    }
}
