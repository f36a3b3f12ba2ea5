package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.OFFICE_CODE;

import id.pimpasa.appointment.application.CandidatesReturned;
import id.pimpasa.platform.process.ProcessEngineGateway;
import id.pimpasa.platform.process.TaskSubject;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of candidates who were sent back, in the transaction of the decision. */
@Component
class OfficerAppointmentEngine {

    private final ProcessEngineGateway engine;

    OfficerAppointmentEngine(ProcessEngineGateway engine) {
        this.engine = engine;
    }

    @EventListener
    void start(CandidatesReturned returned) {
        engine.startByMessage(
                OfficerAppointmentProcess.Messages.CANDIDATES_RETURNED,
                returned.batch().toString(),
                Map.ofEntries(
                        OFFICE_CODE.with(returned.office().value()), TaskSubject.VARIABLE.with(returned.number())));
    }
}
