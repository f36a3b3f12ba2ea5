package id.pimpasa.outreach.process;

import id.pimpasa.platform.process.ProcessBean;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;

/** When reports are compiled. The engine asks for the schedule when the model is deployed. */
@ProcessBean("officeReportCycle")
public class OfficeReportCycle {

    private final Clock clock;
    private final ZoneId zone;
    private final int compiledOnDay;
    private final LocalTime compiledAt;

    OfficeReportCycle(
            Clock clock,
            @Value("${pimpasa.zone}") ZoneId zone,
            @Value("${pimpasa.outreach.office-report.compiled-on-day}") int compiledOnDay,
            @Value("${pimpasa.outreach.office-report.compiled-at}") LocalTime compiledAt) {
        this.compiledOnDay = compiledOnDay;
        this.clock = clock;
        this.zone = zone;
        this.compiledAt = compiledAt;
    }

    /** @return an ISO 8601 repetition such as {@code R/2026-11-08T05:00:00+07:00/P1M} */
    public String schedule() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var ofThisMonth = today.withDayOfMonth(compiledOnDay);
        var next = ofThisMonth.isAfter(today) ? ofThisMonth : ofThisMonth.plusMonths(1);
        return "R/%s/P1M"
                .formatted(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        next.atTime(compiledAt).atZone(zone)));
    }
}
