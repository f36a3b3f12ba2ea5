package id.pimpasa.outreach.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

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

    public LocalDate day() {
        return from.toLocalDate();
    }

    /** @return every day of which it takes some time */
    Stream<LocalDate> days() {
        return day().datesUntil(until.toLocalDate().plusDays(1));
    }

    /**
     * Whether somebody may be sent then without having asked for it: back before the night, or else off in the morning at
     * least.
     *
     * @param firstStart when visits begin in the morning
     */
    public boolean isFitToPropose(LocalTime firstStart) {
        return isBackByDay() || from.toLocalTime().equals(firstStart);
    }

    private boolean isBackByDay() {
        return until.toLocalDate().equals(day()) && VisitMoments.isByDay(until.toLocalTime());
    }

    /** As in a sentence: {@code 09.00–18.00}, with the day where it ends on another one. */
    public String times() {
        var end = until.toLocalDate().equals(day()) ? TIME : DAY_AND_TIME;
        return TIME.format(from) + "–" + end.format(until);
    }
}
