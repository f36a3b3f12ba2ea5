package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.ReportingDeadline;
import id.pimpasa.platform.process.ProcessBean;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;

/** When months end and their reports are compiled. The engine asks for the schedule when the model is deployed. */
@ProcessBean("officeReportCycle")
public class OfficeReportCycle {

    private final ReportingDeadline deadline;
    private final Clock clock;
    private final ZoneId zone;
    private final LocalTime compiledAt;

    OfficeReportCycle(
            ReportingDeadline deadline,
            Clock clock,
            ZoneId zone,
            @Value("${pimpasa.outreach.office-report.compiled-at}") LocalTime compiledAt) {
        this.deadline = deadline;
        this.clock = clock;
        this.zone = zone;
        this.compiledAt = compiledAt;
    }

    /** @return an ISO 8601 repetition such as {@code R/2026-11-01T05:00:00+07:00/P1M} */
    public String schedule() {
        var next = today().withDayOfMonth(1).plusMonths(1);
        return "R/%s/P1M".formatted(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(begin(next)));
    }

    /** @return when all visits of the month that is over should be reported */
    public Date reportsDue() {
        var lastDay = today().withDayOfMonth(1).minusDays(1);
        return Date.from(begin(deadline.passedOn(lastDay)).toInstant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private ZonedDateTime begin(LocalDate day) {
        return day.atTime(compiledAt).atZone(zone);
    }
}
