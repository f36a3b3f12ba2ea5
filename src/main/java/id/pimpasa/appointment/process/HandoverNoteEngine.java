package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.HandoverNoteProcess.Variables.OFFICE_CODE;

import id.pimpasa.appointment.application.HandoverNoteDrafted;
import id.pimpasa.platform.process.ProcessEngineGateway;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the note of a handover wait for its signatures; neither the villages nor the term wait for it. */
@Component
class HandoverNoteEngine {

    private final ProcessEngineGateway engine;
    private final Territory territory;

    HandoverNoteEngine(ProcessEngineGateway engine, Territory territory) {
        this.engine = engine;
        this.territory = territory;
    }

    @EventListener
    void start(HandoverNoteDrafted drafted) {
        engine.start(
                HandoverNoteProcess.KEY,
                drafted.note().toString(),
                Map.ofEntries(
                        OFFICE_CODE.with(drafted.office().value()),
                        TaskSubject.VARIABLE.with(territory.inShort(drafted.villages()))));
    }
}
