package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.DelayReviewProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Looks whether what was late has been done meanwhile. */
@ProcessBean
public class CheckLateStepDelegate implements JavaDelegate {

    private final ReportDesk desk;

    CheckLateStepDelegate(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.STILL_LATE.set(execution, desk.isLate(Cases.idOf(execution), LateSteps.lateIn(execution)));
    }
}
