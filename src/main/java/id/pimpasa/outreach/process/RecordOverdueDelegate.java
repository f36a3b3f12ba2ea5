package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.ReplanVisit;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
public class RecordOverdueDelegate implements JavaDelegate {

    private final ReplanVisit replanVisit;

    RecordOverdueDelegate(ReplanVisit replanVisit) {
        this.replanVisit = replanVisit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        replanVisit.recordOverdue(VisitOf.the(execution));
    }
}
