package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.BreachNotices;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A response time has been missed; the report stays where it is. */
@ProcessBean
public class RecordBreachDelegate implements JavaDelegate {

    private final ReportDesk desk;
    private final BreachNotices notices;

    RecordBreachDelegate(ReportDesk desk, BreachNotices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Cases.idOf(execution);
        var rung = Variables.RUNG.get(execution);
        desk.breach(id, rung, notices.tell(id, rung).orElse(null));
    }
}
