package id.pimpasa.outreach.process;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** When reports are compiled, and for which offices. The engine asks for the schedule when the model is deployed. */
@ProcessBean("officeReportCycle")
public class OfficeReportCycle {

    /** After midnight in every zone of the country. An assumption: nobody waits for the report so early. */
    private static final LocalTime AT = LocalTime.of(5, 0);

    private final Territory territory;
    private final Clock clock;
    private final ZoneId zone;

    OfficeReportCycle(Territory territory, Clock clock, @Value("${pimpasa.zone}") ZoneId zone) {
        this.territory = territory;
        this.clock = clock;
        this.zone = zone;
    }

    /** @return an ISO 8601 repetition such as {@code R/2026-11-01T05:00:00+07:00/P1M} */
    public String schedule() {
        var next = LocalDate.ofInstant(clock.instant(), zone).withDayOfMonth(1).plusMonths(1);
        return "R/%s/P1M"
                .formatted(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        next.atTime(AT).atZone(zone)));
    }

    /** @return codes of the offices that report */
    public List<String> offices() {
        return territory.kanims().stream().map(OfficeCode::value).toList();
    }
}
