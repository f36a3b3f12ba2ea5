package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.HandOverVillages;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("endTermDelegate")
public class EndTermDelegate implements JavaDelegate {

    private final HandOverVillages handOverVillages;

    EndTermDelegate(HandOverVillages handOverVillages) {
        this.handOverVillages = handOverVillages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handOverVillages.end(execution.getProcessBusinessKey());
    }
}
