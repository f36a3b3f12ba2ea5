package id.pimpasa.outreach.application;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.Vulnerability;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How visits are planned. Assumptions: the programme has no public rule for it.
 *
 * @param months length of a period, a divisor of 12
 * @param opensOnDay day of the month before a period on which its plans are opened, 1 to 28
 * @param opensAt time of that day, in the application's zone
 * @param noticeDays working days between the opening of a plan and its first visit
 * @param visitsPerDay most visits that one officer makes on one day
 * @param startTimes when proposed visits begin, at least as many as visits on a day
 * @param themes what each kind of activity is about unless the officer says otherwise
 * @param usualVulnerability of a village without a profile
 * @param usualTravel of a village without a profile
 */
@ConfigurationProperties("pimpasa.outreach.planning")
public record PlanningSettings(
        int months,
        int opensOnDay,
        LocalTime opensAt,
        int noticeDays,
        int visitsPerDay,
        List<LocalTime> startTimes,
        Map<ActivityKind, String> themes,
        Vulnerability usualVulnerability,
        TravelEffort usualTravel) {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_OF_EVERY_MONTH = 28;

    public PlanningSettings {
        require(months > 0 && MONTHS_OF_A_YEAR % months == 0, "months must divide 12");
        require(opensOnDay >= 1 && opensOnDay <= DAYS_OF_EVERY_MONTH, "opens-on-day must be 1 to 28");
        require(noticeDays >= 0, "notice-days must not be negative");
        require(
                visitsPerDay >= 1 && visitsPerDay <= startTimes.size(),
                "start-times must be enough for visits-per-day");
        startTimes = List.copyOf(startTimes);
        themes = Map.copyOf(themes);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("pimpasa.outreach.planning: " + rule);
        }
    }
}
