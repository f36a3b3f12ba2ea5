package id.pimpasa.escalation.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a rung may take.
 *
 * @param duration an ISO 8601 duration; whole days such as {@code P3D} count as working days in working time
 * @param workingTime whether only the office's working time counts; life-safety deadlines count every hour
 */
public record ResponseTime(String duration, boolean workingTime) {

    private static final Pattern WHOLE_DAYS = Pattern.compile("P(\\d{1,3})D");

    public ResponseTime {
        if (Duration.parse(duration).isNegative() || Duration.parse(duration).isZero()) {
            throw new IllegalArgumentException("A response time is longer than nothing: " + duration);
        }
    }

    public Duration length() {
        return Duration.parse(duration);
    }

    /** The number of working days; empty where hours or the clock count. */
    public Optional<Integer> workingDays() {
        var days = WHOLE_DAYS.matcher(duration);
        return workingTime && days.matches() ? Optional.of(Integer.valueOf(days.group(1))) : Optional.empty();
    }
}
