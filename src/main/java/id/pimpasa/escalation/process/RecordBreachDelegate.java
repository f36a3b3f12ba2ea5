package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A response time has been missed; the report stays where it is. */
@ProcessBean
public class RecordBreachDelegate implements JavaDelegate {

    private final ReportDesk desk;

    RecordBreachDelegate(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.breach(Cases.idOf(execution), Variables.RUNG.get(execution));
    }
}
