package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes a report that its reporter has taken back. */
@ProcessBean
public class CloseWithdrawnReportDelegate implements JavaDelegate {

    private final ReportDesk desk;

    CloseWithdrawnReportDelegate(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.withdraw(Cases.idOf(execution));
    }
}
