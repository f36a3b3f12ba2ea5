package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.MergeReports;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets the case that a report has joined know of it. */
@ProcessBean
public class JoinOtherCaseDelegate implements JavaDelegate {

    private final MergeReports mergeReports;

    JoinOtherCaseDelegate(MergeReports mergeReports) {
        this.mergeReports = mergeReports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mergeReports.announce(Cases.idOf(execution));
    }
}
