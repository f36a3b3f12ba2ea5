package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.ON_LEAVE;

import id.pimpasa.appointment.application.HandOverVillages;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("returnVillagesDelegate")
public class ReturnVillagesDelegate implements JavaDelegate {

    private final HandOverVillages handOverVillages;

    ReturnVillagesDelegate(HandOverVillages handOverVillages) {
        this.handOverVillages = handOverVillages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handOverVillages.giveBack(execution.getProcessBusinessKey());
        ON_LEAVE.set(execution, false);
    }
}
