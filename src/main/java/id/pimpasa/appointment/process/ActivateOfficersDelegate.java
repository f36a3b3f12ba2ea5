package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.EVERYONE_ACTIVE;

import id.pimpasa.appointment.application.InaugurateOfficers;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("activateOfficersDelegate")
public class ActivateOfficersDelegate implements JavaDelegate {

    private final InaugurateOfficers inaugurateOfficers;

    ActivateOfficersDelegate(InaugurateOfficers inaugurateOfficers) {
        this.inaugurateOfficers = inaugurateOfficers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EVERYONE_ACTIVE.set(execution, inaugurateOfficers.inaugurate(execution.getProcessBusinessKey()));
    }
}
