package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.Departures;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Shortens the deadlines of all waiting steps when a case has become more urgent, and moves its timers. */
@ProcessBean
public class BringDeadlinesForwardDelegate implements JavaDelegate {

    private final ReportDesk desk;
    private final Departures departures;
    private final ResponseTimes responseTimes;
    private final WaitingSteps waitingSteps;

    BringDeadlinesForwardDelegate(
            ReportDesk desk, Departures departures, ResponseTimes responseTimes, WaitingSteps waitingSteps) {
        this.desk = desk;
        this.departures = departures;
        this.responseTimes = responseTimes;
        this.waitingSteps = waitingSteps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Cases.idOf(execution);
        var report = desk.report(id);
        var level = report.riskLevel().orElseThrow();
        var departsWithinDay = departures.isWithinDay(report);
        desk.bringForward(id, rung -> responseTimes.of(rung, level, departsWithinDay));
        waitingSteps.takeOverDeadlines(report);
    }
}
