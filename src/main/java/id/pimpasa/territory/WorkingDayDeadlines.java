package id.pimpasa.territory;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many working days a step may take. Assumptions: the programme's times are not publicly fixed.
 *
 * @param deadlines working days by the name of the step
 */
@ConfigurationProperties("pimpasa")
public record WorkingDayDeadlines(Map<String, Integer> deadlines) {

    /** @throws IllegalArgumentException when no deadline is set for the step */
    public int of(String step) {
        var days = deadlines.get(step);
        if (days == null) {
            throw new IllegalArgumentException("No setting pimpasa.deadlines." + step);
        }
        return days;
    }
}
