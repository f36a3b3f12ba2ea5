package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.PlanningCalendar;
import id.pimpasa.platform.process.ProcessBean;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** When plans are opened. The engine asks for the schedule when the model is deployed. */
@ProcessBean("planningCycle")
public class PlanningCycle {

    private final PlanningCalendar calendar;
    private final Clock clock;
    private final ZoneId zone;

    PlanningCycle(PlanningCalendar calendar, Clock clock, ZoneId zone) {
        this.calendar = calendar;
        this.clock = clock;
        this.zone = zone;
    }

    /** @return an ISO 8601 repetition such as {@code R/2026-10-25T06:00:00+07:00/P1M} */
    public String schedule() {
        var first = calendar.firstOpening(LocalDate.ofInstant(clock.instant(), zone));
        return "R/%s/P%dM".formatted(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(first), calendar.months());
    }
}
