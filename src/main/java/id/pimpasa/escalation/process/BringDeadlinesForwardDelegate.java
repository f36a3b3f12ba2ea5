package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Shortens the deadlines of all waiting steps when a case has become more urgent, and moves its timers. */
@ProcessBean
public class BringDeadlinesForwardDelegate implements JavaDelegate {

    private final ReportDesk desk;
    private final ResponseTimes responseTimes;
    private final WaitingSteps waitingSteps;

    BringDeadlinesForwardDelegate(ReportDesk desk, ResponseTimes responseTimes, WaitingSteps waitingSteps) {
        this.desk = desk;
        this.responseTimes = responseTimes;
        this.waitingSteps = waitingSteps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Cases.idOf(execution);
        var level = desk.report(id).riskLevel().orElseThrow();
        var departsWithinDay = desk.departsWithinDay(id);
        desk.bringForward(id, rung -> responseTimes.of(rung, level, departsWithinDay));
        waitingSteps.takeOverDeadlines(desk.report(id));
    }
}
