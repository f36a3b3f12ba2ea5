package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.PLACED;

import id.pimpasa.appointment.application.RecordConsent;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("goOnWithoutAnswerDelegate")
public class GoOnWithoutAnswerDelegate implements JavaDelegate {

    private final RecordConsent recordConsent;

    GoOnWithoutAnswerDelegate(RecordConsent recordConsent) {
        this.recordConsent = recordConsent;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PLACED.set(execution, recordConsent.goOnWithoutAnswer(execution.getProcessBusinessKey()));
    }
}
