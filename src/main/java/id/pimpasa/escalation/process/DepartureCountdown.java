package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.Departures;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When a case is to be judged anew only because its suspected day of departure has come nearer. */
@ProcessBean("departureCountdown")
public class DepartureCountdown {

    private final ReportDesk desk;
    private final Departures departures;
    private final DepartureThresholds thresholds;

    DepartureCountdown(ReportDesk desk, Departures departures, DepartureThresholds thresholds) {
        this.desk = desk;
        this.departures = departures;
        this.thresholds = thresholds;
    }

    /** The start of that day where the office is; asked again whenever the day of departure changes. */
    public Date nextThreshold(DelegateExecution execution) {
        var report = desk.report(Cases.idOf(execution));
        var daysLeft = departures.daysUntil(report).orElseThrow();
        return Date.from(
                departures.startOf(report, thresholds.next(report, daysLeft)).orElseThrow());
    }
}
