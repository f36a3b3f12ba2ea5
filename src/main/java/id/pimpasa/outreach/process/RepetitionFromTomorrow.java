package id.pimpasa.outreach.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Schedules for the engine that begin tomorrow: a first time that has passed when the model is deployed would be lost. */
@Component
class RepetitionFromTomorrow {

    private final Clock clock;
    private final ZoneId zone;

    RepetitionFromTomorrow(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** @return an ISO 8601 repetition such as {@code R/2026-11-25T04:30:00+07:00/P7D} */
    String at(LocalTime time, Period every) {
        var first = LocalDate.ofInstant(clock.instant(), zone)
                .plusDays(1)
                .atTime(time)
                .atZone(zone);
        return "R/%s/%s".formatted(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(first), every);
    }
}
