package id.pimpasa.demo;

import id.pimpasa.territory.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** The days of the story, counted back from the moment at which the demo was first started. */
record StoryTime(Instant now, ZoneId zone, BusinessClock calendar) {

    private static final Pattern WORKING_DAY = Pattern.compile("(-?\\d+) hari kerja, (\\d\\d:\\d\\d)");

    /** @param text such as {@code 12 hari kerja, 09:15} or, for the last hours, an ISO duration such as {@code PT6H} */
    Instant ago(String text) {
        var workingDay = WORKING_DAY.matcher(text);
        return workingDay.matches()
                ? workingDay(Integer.parseInt(workingDay.group(1)), LocalTime.parse(workingDay.group(2)))
                : now.minus(Duration.parse(text));
    }

    /** @param back how many working days before today, negative for the days to come */
    Instant workingDay(int back, LocalTime time) {
        var day = today();
        for (int left = Math.abs(back); left > 0; ) {
            day = day.plusDays(back > 0 ? -1 : 1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day.atTime(time).atZone(zone).toInstant();
    }

    LocalDate today() {
        return dateOf(now);
    }

    LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
