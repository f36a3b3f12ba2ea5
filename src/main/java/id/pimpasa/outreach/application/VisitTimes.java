package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When something is due around a visit, in the office's zone. */
@Component
public class VisitTimes {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH.mm z", Locale.forLanguageTag("id"));

    private final Territory territory;
    private final VisitSettings settings;
    private final Clock clock;

    VisitTimes(Territory territory, VisitSettings settings, Clock clock) {
        this.territory = territory;
        this.settings = settings;
        this.clock = clock;
    }

    public Instant beginsAt(Visit visit) {
        return begin(visit).toInstant();
    }

    /** From this moment on an officer who has not checked in is missed. */
    public Instant backExpectedAt(Visit visit) {
        return beginsAt(visit).plus(settings.expectedLength()).plus(settings.returnGrace());
    }

    /** @return the next reminder that is still to come */
    public Optional<Instant> nextReminder(Visit visit) {
        return settings.reminderDays().stream()
                .map(days -> visit.plannedOn().minusDays(days).atTime(MORNING).atZone(zoneOf(visit)))
                .map(ZonedDateTime::toInstant)
                .filter(moment -> moment.isAfter(clock.instant()))
                .min(Comparator.naturalOrder());
    }

    Duration expectedLength() {
        return settings.expectedLength();
    }

    /** As in a letter: {@code Senin, 7 Desember 2026, 09.00 WIB}. */
    public String format(Visit visit) {
        return MOMENT.format(begin(visit));
    }

    public String format(Visit visit, Instant moment) {
        return MOMENT.format(moment.atZone(zoneOf(visit)));
    }

    private ZonedDateTime begin(Visit visit) {
        return visit.plannedOn().atTime(visit.startsAt()).atZone(zoneOf(visit));
    }

    private ZoneId zoneOf(Visit visit) {
        return territory.office(visit.office()).zone();
    }
}
