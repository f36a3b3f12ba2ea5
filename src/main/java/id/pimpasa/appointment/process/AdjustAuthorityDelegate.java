package id.pimpasa.appointment.process;

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
        handOverVillages.stopActing(execution.getProcessBusinessKey());
    }
}
