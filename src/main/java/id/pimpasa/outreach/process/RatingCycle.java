package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.VisitSettings;
import id.pimpasa.platform.process.ProcessBean;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;

/** When villages are rated anew. The engine asks for the schedule when the model is deployed. */
@ProcessBean("ratingCycle")
public class RatingCycle {

    private final VisitSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    RatingCycle(VisitSettings settings, Clock clock, @Value("${pimpasa.zone}") ZoneId zone) {
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** @return an ISO 8601 repetition such as {@code R/2026-11-25T04:30:00+07:00/P7D}; begins tomorrow, so that none is lost */
    public String schedule() {
        var first = LocalDate.ofInstant(clock.instant(), zone)
                .plusDays(1)
                .atTime(settings.index().ratedAgainAt())
                .atZone(zone);
        return "R/%s/%s"
                .formatted(
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(first),
                        settings.index().ratedAgainEvery());
    }
}
