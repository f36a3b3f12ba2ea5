package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
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
    private final ResponseTimes responseTimes;

    RungDeadlines(ReportDesk desk, ResponseTimes responseTimes) {
        this.desk = desk;
        this.responseTimes = responseTimes;
    }

    /** @param rung name of a {@link Rung} */
    public Date due(String rung, DelegateExecution execution) {
        var opened = Rung.valueOf(rung);
        var id = Cases.idOf(execution);
        var time = responseTimes.of(opened, Variables.RISK_LEVEL.get(execution), desk.departsWithinDay(id));
        return Date.from(desk.open(id, opened, time));
    }
}
