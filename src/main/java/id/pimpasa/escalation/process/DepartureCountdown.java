package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.Departures;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When a case becomes urgent because of its suspected day of departure. */
@ProcessBean("departureCountdown")
public class DepartureCountdown {

    private static final Duration URGENT = Duration.ofHours(24);

    private final ReportDesk desk;
    private final Departures departures;

    DepartureCountdown(ReportDesk desk, Departures departures) {
        this.desk = desk;
        this.departures = departures;
    }

    /** 24 hours before the day of departure begins; asked again whenever the day changes. */
    public Date dayBefore(DelegateExecution execution) {
        var report = desk.report(Cases.idOf(execution));
        return Date.from(departures.startOf(report).orElseThrow().minus(URGENT));
    }
}
