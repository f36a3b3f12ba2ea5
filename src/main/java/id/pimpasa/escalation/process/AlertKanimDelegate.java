package id.pimpasa.escalation.process;

import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A critical report is in the hands of the Kanim at once, while the officer still looks into it. */
@ProcessBean
public class AlertKanimDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Variables.KANIM_ALERTED.set(execution, true);
    }
}
