package id.pimpasa.notification;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Writes an appointment as an iCalendar invitation, or as its cancellation. Knows no address: see {@code Invitation}. */
@Component
class CalendarFile {

    private final Clock clock;

    CalendarFile(Clock clock) {
        this.clock = clock;
    }

    String write(CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(entry.title());
        event.setLocation(entry.place());
        event.setDateStart(Date.from(entry.begins()));
        event.setDateEnd(Date.from(entry.begins().plus(entry.lasts())));
        event.setSequence(entry.revision());
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        var calendar = new ICalendar();
        calendar.setProductId("-//PIMPASA//Desa Binaan Imigrasi//ID");
        calendar.setMethod(entry.cancelled() ? Method.cancel() : Method.request());
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
