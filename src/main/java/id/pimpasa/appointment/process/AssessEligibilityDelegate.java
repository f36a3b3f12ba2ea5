package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.ELIGIBLE;
import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.PLACED;

import id.pimpasa.appointment.application.AssessEligibility;
import id.pimpasa.appointment.application.Batches;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("assessEligibilityDelegate")
public class AssessEligibilityDelegate implements JavaDelegate {

    private final AssessEligibility assessEligibility;
    private final Batches batches;

    AssessEligibilityDelegate(AssessEligibility assessEligibility, Batches batches) {
        this.assessEligibility = assessEligibility;
        this.batches = batches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var batch = execution.getProcessBusinessKey();
        ELIGIBLE.set(execution, assessEligibility.assess(batch));
        PLACED.set(execution, batches.get(batch).hasAnyCandidateAWillingVillage());
    }
}
