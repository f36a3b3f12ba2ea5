package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.VillageVacancyProcess.Variables.OFFICE_CODE;

import id.pimpasa.appointment.application.VillagesVacant;
import id.pimpasa.platform.process.ProcessEngineGateway;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the search for an officer in the transaction that left the villages without one. */
@Component
class VillageVacancyEngine {

    private final ProcessEngineGateway engine;
    private final Territory territory;

    VillageVacancyEngine(ProcessEngineGateway engine, Territory territory) {
        this.engine = engine;
        this.territory = territory;
    }

    @EventListener
    void start(VillagesVacant vacant) {
        engine.start(
                VillageVacancyProcess.KEY,
                vacant.vacancy().toString(),
                Map.ofEntries(
                        OFFICE_CODE.with(vacant.office().value()),
                        TaskSubject.VARIABLE.with(territory.inShort(vacant.villages()))));
    }
}
