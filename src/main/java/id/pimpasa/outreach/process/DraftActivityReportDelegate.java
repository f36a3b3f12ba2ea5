package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.DraftActivityReport;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
public class DraftActivityReportDelegate implements JavaDelegate {

    private final DraftActivityReport draftActivityReport;

    DraftActivityReportDelegate(DraftActivityReport draftActivityReport) {
        this.draftActivityReport = draftActivityReport;
    }

    @Override
    public void execute(DelegateExecution execution) {
        draftActivityReport.draft(VisitOf.the(execution));
    }
}
