package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.InviteToCeremony;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("inviteToCeremonyDelegate")
public class InviteToCeremonyDelegate implements JavaDelegate {

    private final InviteToCeremony inviteToCeremony;

    InviteToCeremonyDelegate(InviteToCeremony inviteToCeremony) {
        this.inviteToCeremony = inviteToCeremony;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inviteToCeremony.invite(execution.getProcessBusinessKey());
    }
}
