package id.pimpasa.territory;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a step may take that does not wait for working hours. Assumptions: the programme's times are not publicly fixed.
 *
 * @param urgentDeadlines time by the name of the step
 */
@ConfigurationProperties("pimpasa")
public record UrgentDeadlines(Map<String, Duration> urgentDeadlines) {

    /** @throws IllegalArgumentException when no deadline is set for the step */
    public Duration of(String step) {
        var time = urgentDeadlines.get(step);
        if (time == null) {
            throw new IllegalArgumentException("No setting pimpasa.urgent-deadlines." + step);
        }
        return time;
    }
}
