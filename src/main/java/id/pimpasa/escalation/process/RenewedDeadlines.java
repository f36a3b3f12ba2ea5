package id.pimpasa.escalation.process;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.application.Departures;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.platform.process.ProcessBean;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Deadlines that follow one that was missed, so that no step waits for ever. */
@ProcessBean("renewedDeadlines")
public class RenewedDeadlines {

    private final ReportDesk desk;
    private final Departures departures;
    private final ResponseTimes responseTimes;
    private final WaitingSteps waitingSteps;

    RenewedDeadlines(ReportDesk desk, Departures departures, ResponseTimes responseTimes, WaitingSteps waitingSteps) {
        this.desk = desk;
        this.departures = departures;
        this.responseTimes = responseTimes;
        this.waitingSteps = waitingSteps;
    }

    /** The late step's new deadline; now, if it is done already. */
    public Date ofLateStep(DelegateExecution execution) {
        return Date.from(desk.dueAt(Cases.idOf(execution), LateSteps.lateIn(execution)));
    }

    /** The day until which a late partner is waited for. */
    public Date ofAnswer(String letter, DelegateExecution execution) {
        return Date.from(desk.dueAt(Cases.idOf(execution), new Stay(Rung.PARTNER_ANSWER, letter)));
    }

    /** @param asLongAs the rung whose response time begins to run */
    void renew(ReportId id, Stay stay, Rung asLongAs) {
        var report = desk.report(id);
        var time = responseTimes.of(asLongAs, report.riskLevel().orElseThrow(), departures.isWithinDay(report));
        desk.renew(id, stay, time);
        waitingSteps.showDeadlines(report);
    }
}
