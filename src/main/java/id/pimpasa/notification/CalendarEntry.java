package id.pimpasa.notification;

import java.time.Duration;
import java.time.Instant;

/**
 * An appointment that a mail carries along.
 *
 * @param uid stays the same when the appointment moves, so that a calendar updates it
 */
public record CalendarEntry(String uid, String title, String place, Instant begins, Duration lasts) {}
