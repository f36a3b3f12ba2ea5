package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageSilenceProcess.Elements.ASK_VILLAGE;
import static id.pimpasa.outreach.process.VillageSilenceProcess.Variables.OFFICE_CODE;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.outreach.application.BreakSilence;
import id.pimpasa.outreach.application.SilenceFound;
import id.pimpasa.outreach.application.VillageHeard;
import id.pimpasa.outreach.process.VillageSilenceProcess.Messages;
import id.pimpasa.platform.process.ProcessEngineGateway;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of each silent village and tells it what visits and handovers bring. */
@Component
class VillageSilenceEngine {

    private final ProcessEngineGateway engine;
    private final OfficerSteps steps;
    private final BreakSilence breakSilence;
    private final Territory territory;

    VillageSilenceEngine(
            ProcessEngineGateway engine, OfficerSteps steps, BreakSilence breakSilence, Territory territory) {
        this.engine = engine;
        this.steps = steps;
        this.breakSilence = breakSilence;
        this.territory = territory;
    }

    @EventListener
    void start(SilenceFound found) {
        var silence = found.silence();
        engine.startByMessage(
                Messages.SILENCE_FOUND,
                silence.id().toString(),
                Map.ofEntries(
                        OFFICE_CODE.with(silence.office().value()),
                        TaskSubject.VARIABLE.with(
                                territory.village(silence.village()).shortName())));
    }

    @EventListener
    void end(VillageHeard heard) {
        engine.correlateIfWaiting(
                Messages.VILLAGE_HEARD,
                VillageSilenceProcess.KEY,
                heard.silence().toString(),
                Map.of());
    }

    @EventListener
    void move(VillagesHandedOver handover) {
        breakSilence
                .openIn(handover.villages())
                .forEach(silence -> steps.handOver(VillageSilenceProcess.KEY, silence, ASK_VILLAGE, handover));
    }
}
