package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.AlikeReports;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Gives a case the facts that it begins with, and its links to reports that look alike. In the case's first job, because the reporter waits for the one before. */
@ProcessBean
public class OpenCaseListener implements ExecutionListener {

    private final ReportDesk desk;
    private final OpeningFacts facts;
    private final AlikeReports alikeReports;

    OpenCaseListener(ReportDesk desk, OpeningFacts facts, AlikeReports alikeReports) {
        this.desk = desk;
        this.facts = facts;
        this.alikeReports = alikeReports;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var report = desk.report(Cases.idOf(execution));
        facts.of(report).forEach((name, value) -> setUnlessKnown(execution, name, value));
        alikeReports.link(report);
    }

    /** A message may have been quicker than this job. */
    private static void setUnlessKnown(DelegateExecution execution, String name, Object value) {
        if (!execution.hasVariable(name)) {
            execution.setVariable(name, value);
        }
    }
}
