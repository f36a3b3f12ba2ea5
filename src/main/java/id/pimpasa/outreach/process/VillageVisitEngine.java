package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.OFFICE_CODE;
import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.OUTCOME;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.VisitCancelled;
import id.pimpasa.outreach.application.VisitPostponed;
import id.pimpasa.outreach.application.VisitScheduled;
import id.pimpasa.outreach.domain.VisitOutcome;
import id.pimpasa.outreach.process.VillageVisitProcess.Messages;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.process.ProcessEngineGateway;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of each visit and tells it what people did elsewhere, in the transaction that caused it. */
@Component
class VillageVisitEngine {

    private final ProcessEngineGateway engine;
    private final Territory territory;

    VillageVisitEngine(ProcessEngineGateway engine, Territory territory) {
        this.engine = engine;
        this.territory = territory;
    }

    @EventListener
    void start(VisitScheduled scheduled) {
        var visit = scheduled.visit();
        var subject = visit.number() + ", " + territory.village(visit.village()).shortName();
        engine.start(
                VillageVisitProcess.KEY,
                visit.id().toString(),
                Map.ofEntries(
                        OFFICE_CODE.with(visit.office().value()),
                        TaskSubject.VARIABLE.with(subject),
                        OUTCOME.with(VisitOutcome.HELD)));
    }

    @EventListener
    void postpone(VisitPostponed postponed) {
        require(tell(Messages.VISIT_POSTPONED, postponed.visit()));
    }

    @EventListener
    void cancel(VisitCancelled cancelled) {
        require(tell(Messages.VISIT_CANCELLED, cancelled.visit()));
    }

    private boolean tell(String message, VisitId visit) {
        return engine.correlateIfWaiting(message, VillageVisitProcess.KEY, visit.toString(), Map.of());
    }

    private static void require(boolean taken) {
        if (!taken) {
            throw new InvalidInputException("Kunjungan ini tidak dapat diubah lagi. Muat ulang halaman.");
        }
    }
}
