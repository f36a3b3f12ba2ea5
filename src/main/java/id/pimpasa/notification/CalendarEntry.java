package id.pimpasa.notification;

import java.time.Duration;
import java.time.Instant;

/**
 * An appointment that a mail carries along.
 *
 * @param uid stays the same when the appointment moves, so that a calendar updates it
 * @param revision grows with each change, so that a calendar takes the newest one
 * @param cancelled whether the appointment is to leave the calendar
 */
public record CalendarEntry(
        String uid, String title, String place, Instant begins, Duration lasts, int revision, boolean cancelled) {

    public CalendarEntry(String uid, String title, String place, Instant begins, Duration lasts) {
        this(uid, title, place, begins, lasts, 0, false);
    }
}
