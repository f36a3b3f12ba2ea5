package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A response time has been missed and the report goes up a rung. */
@ProcessBean
public class RecordBreachAndLeaveDelegate implements JavaDelegate {

    private final ReportDesk desk;

    RecordBreachAndLeaveDelegate(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.breachAndLeave(Cases.idOf(execution), Variables.RUNG.get(execution));
    }
}
