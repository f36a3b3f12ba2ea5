package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
public class RaiseReportDelegate implements JavaDelegate {

    private final ReportVisit reportVisit;

    RaiseReportDelegate(ReportVisit reportVisit) {
        this.reportVisit = reportVisit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reportVisit.raise(VisitOf.the(execution));
    }
}
