package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.DraftCertificate;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
public class DraftCertificateDelegate implements JavaDelegate {

    private final DraftCertificate draftCertificate;

    DraftCertificateDelegate(DraftCertificate draftCertificate) {
        this.draftCertificate = draftCertificate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        draftCertificate.draft(execution.getProcessBusinessKey());
    }
}
