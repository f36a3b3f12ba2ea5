package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.TellOfficer;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
public class UrgeCorrectionDelegate implements JavaDelegate {

    private final TellOfficer tellOfficer;

    UrgeCorrectionDelegate(TellOfficer tellOfficer) {
        this.tellOfficer = tellOfficer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tellOfficer.urgeCorrection(VisitOf.the(execution));
    }
}
