package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes the report with the outcome that was settled, and tells the process how it ended. */
@ProcessBean
public class CloseReportDelegate implements JavaDelegate {

    private final ReportDesk desk;

    CloseReportDelegate(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Cases.idOf(execution);
        desk.close(id);
        Variables.OUTCOME.set(execution, desk.report(id).outcome().orElseThrow());
    }
}
