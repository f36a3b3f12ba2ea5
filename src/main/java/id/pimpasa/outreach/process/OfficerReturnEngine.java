package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.OfficerReturnProcess.Variables.BACK_EXPECTED_AT;
import static id.pimpasa.outreach.process.OfficerReturnProcess.Variables.OFFICE_CODE;
import static id.pimpasa.outreach.process.OfficerReturnProcess.Variables.VISIT_AT;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.AwaitReturn;
import id.pimpasa.outreach.application.OfficerCheckedIn;
import id.pimpasa.outreach.application.VisitTimes;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.process.OfficerReturnProcess.Messages;
import id.pimpasa.platform.process.ProcessEngineGateway;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins to wait for an officer when a visit begins, in a process that the report of the visit does not end. */
@Component
class OfficerReturnEngine {

    private final ProcessEngineGateway engine;
    private final Visits visits;
    private final VisitTimes times;
    private final AwaitReturn awaitReturn;
    private final Territory territory;

    OfficerReturnEngine(
            ProcessEngineGateway engine,
            Visits visits,
            VisitTimes times,
            AwaitReturn awaitReturn,
            Territory territory) {
        this.engine = engine;
        this.visits = visits;
        this.times = times;
        this.awaitReturn = awaitReturn;
        this.territory = territory;
    }

    void start(VisitId id) {
        var visit = visits.get(id);
        var subject = visit.number() + ", " + territory.village(visit.village()).shortName();
        engine.start(
                OfficerReturnProcess.KEY,
                id.toString(),
                Map.ofEntries(
                        OFFICE_CODE.with(visit.office().value()),
                        TaskSubject.VARIABLE.with(subject),
                        VISIT_AT.with(times.beginsAt(visit)),
                        BACK_EXPECTED_AT.with(awaitReturn.missedFrom(id))));
    }

    /** Nobody has to look for the officer any more. */
    @EventListener
    void checkIn(OfficerCheckedIn back) {
        engine.correlateIfWaiting(
                Messages.OFFICER_CHECKED_IN,
                OfficerReturnProcess.KEY,
                back.visit().toString(),
                Map.of());
    }
}
