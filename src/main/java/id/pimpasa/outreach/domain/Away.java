package id.pimpasa.outreach.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The time that a visit takes of its officer, from its beginning until the officer is back. Meant where the office is. */
public record Away(LocalDateTime from, LocalDateTime until) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d/M HH.mm");

    public Away {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("An officer is not back before having left");
        }
    }

    public static Away of(LocalDateTime from, Duration length) {
        return new Away(from, from.plus(length));
    }

    /** Whether one person cannot make both, whether planned, scheduled, postponed or proposed. */
    public boolean overlaps(Away other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Of two that begin together the one that ends later. */
    public static Away longer(Away one, Away other) {
        return one.until.isBefore(other.until) ? other : one;
    }

    public LocalDate day() {
        return from.toLocalDate();
    }

    /** Whether the officer is back before the night. */
    public boolean isBackByDay() {
        return until.toLocalDate().equals(day()) && VisitMoments.isByDay(until.toLocalTime());
    }

    /** As in a sentence: {@code 09.00–18.00}, with the day where it ends on another one. */
    public String times() {
        var end = until.toLocalDate().equals(day()) ? TIME : DAY_AND_TIME;
        return TIME.format(from) + "–" + end.format(until);
    }
}
