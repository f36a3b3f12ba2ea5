package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.TermRenewalProcess.Variables.OFFICE_CODE;

import id.pimpasa.appointment.application.OfficerLeft;
import id.pimpasa.appointment.application.TermStarted;
import id.pimpasa.platform.process.ProcessEngineGateway;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the renewal of each term decided in time, and no longer once the officer has left. */
@Component
class TermRenewalEngine {

    private final ProcessEngineGateway engine;

    TermRenewalEngine(ProcessEngineGateway engine) {
        this.engine = engine;
    }

    @EventListener
    void start(TermStarted term) {
        engine.start(
                TermRenewalProcess.KEY,
                term.term().toString(),
                Map.ofEntries(OFFICE_CODE.with(term.office().value())));
    }

    @EventListener
    void stop(OfficerLeft left) {
        engine.correlateIfWaiting(
                TermRenewalProcess.Messages.OFFICER_LEFT,
                TermRenewalProcess.KEY,
                left.term().toString(),
                Map.of());
    }
}
