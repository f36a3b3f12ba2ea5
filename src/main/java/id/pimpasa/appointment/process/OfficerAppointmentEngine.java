package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.CEREMONY_AT;
import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.OFFICE_CODE;

import id.pimpasa.appointment.application.CandidatesReturned;
import id.pimpasa.appointment.application.CeremonyChanged;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.process.ProcessEngineGateway;
import id.pimpasa.platform.process.TaskSubject;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of candidates who were sent back and tells a batch's process that its ceremony has changed. */
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

    @EventListener
    void change(CeremonyChanged change) {
        var taken = engine.correlateIfWaiting(
                change.at().isPresent()
                        ? OfficerAppointmentProcess.Messages.CEREMONY_MOVED
                        : OfficerAppointmentProcess.Messages.CEREMONY_CANCELLED,
                OfficerAppointmentProcess.KEY,
                change.batch(),
                change.at().map(at -> Map.ofEntries(CEREMONY_AT.with(at))).orElse(Map.of()));
        if (!taken) {
            throw new InvalidInputException(
                    "Jadwal tidak dapat diubah: undangan sedang dikirim atau hari pengukuhan sudah tiba. "
                            + "Muat ulang halaman ini.");
        }
    }
}
