package id.pimpasa.territory;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When offices work. An assumption: the hours of the programme are not publicly fixed.
 *
 * @param days working days of the week
 * @param start beginning of the working day, in the office's zone
 * @param end end of the working day, after the start
 */
@ConfigurationProperties("pimpasa.working-hours")
public record WorkingHours(Set<DayOfWeek> days, LocalTime start, LocalTime end) {

    public WorkingHours {
        if (days.isEmpty() || !start.isBefore(end)) {
            throw new IllegalArgumentException("pimpasa.working-hours need a day, and a start before the end");
        }
        days = Set.copyOf(days);
    }

    Duration length() {
        return Duration.between(start, end);
    }
}
