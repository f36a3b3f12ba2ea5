package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.Departures;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.platform.process.ProcessBean;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Gives a rung's task and its timer one and the same deadline. The rung is opened when its deadline is first asked for,
 * because the engine asks before any listener of the step runs.
 */
@ProcessBean("rungDeadlines")
public class RungDeadlines {

    private final ReportDesk desk;
    private final Departures departures;
    private final ResponseTimes responseTimes;

    RungDeadlines(ReportDesk desk, Departures departures, ResponseTimes responseTimes) {
        this.desk = desk;
        this.departures = departures;
        this.responseTimes = responseTimes;
    }

    /** @param rung name of a {@link Rung} */
    public Date due(String rung, DelegateExecution execution) {
        return due(Stay.at(Rung.valueOf(rung)), execution);
    }

    /** The deadline of something about one of several letters. */
    public Date dueFor(String letter, String rung, DelegateExecution execution) {
        return due(new Stay(Rung.valueOf(rung), letter), execution);
    }

    /** The deadline of the review of a delay. */
    public Date reviewDue(DelegateExecution execution) {
        return due(LateSteps.reviewIn(execution), execution);
    }

    private Date due(Stay stay, DelegateExecution execution) {
        var id = Cases.idOf(execution);
        var report = desk.report(id);
        var level = report.riskLevel().orElseThrow();
        var time = responseTimes.of(stay.rung(), level, departures.isWithinDay(report));
        return Date.from(desk.open(id, stay, time));
    }
}
