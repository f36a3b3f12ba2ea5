package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.ON_LEAVE;

import id.pimpasa.appointment.application.HandOverVillages;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("adjustAuthorityDelegate")
public class AdjustAuthorityDelegate implements JavaDelegate {

    private final HandOverVillages handOverVillages;

    AdjustAuthorityDelegate(HandOverVillages handOverVillages) {
        this.handOverVillages = handOverVillages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handOverVillages.takeEffect(execution.getProcessBusinessKey(), ON_LEAVE.get(execution));
    }
}
