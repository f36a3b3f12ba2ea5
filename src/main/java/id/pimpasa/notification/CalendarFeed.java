package id.pimpasa.notification;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.Method;
import biweekly.util.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes many appointments as one iCalendar file to which a calendar program can subscribe. */
@Component
public class CalendarFeed {

    private static final int HOURS_BETWEEN_READINGS = 4;

    private final CalendarFile file;

    CalendarFeed(CalendarFile file) {
        this.file = file;
    }

    public String write(String name, List<CalendarEntry> entries) {
        var calendar = new ICalendar();
        calendar.setProductId(CalendarFile.PRODUCT);
        calendar.setMethod(Method.publish());
        calendar.setName(name);
        calendar.setRefreshInterval(
                Duration.builder().hours(HOURS_BETWEEN_READINGS).build());
        entries.stream().map(file::event).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }
}
