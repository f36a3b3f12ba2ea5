package id.pimpasa.outreach.application;

import static id.pimpasa.platform.time.IndonesianDates.MOMENT;

import id.pimpasa.outreach.domain.Away;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When something is due around a visit, in the office's zone. */
@Component
public class VisitTimes {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Territory territory;
    private final VisitSettings settings;
    private final VillageProfiles profiles;
    private final Clock clock;

    VisitTimes(Territory territory, VisitSettings settings, VillageProfiles profiles, Clock clock) {
        this.profiles = profiles;
        this.territory = territory;
        this.settings = settings;
        this.clock = clock;
    }

    public Instant beginsAt(Visit visit) {
        return begin(visit).toInstant();
    }

    /** When the officer is expected back: as the visit says, or by how its village is reached. */
    public Instant backExpectedAt(Visit visit) {
        return backExpectedAt(visit, traits(visit));
    }

    /** As above for many visits, whose villages' traits have been read at once. */
    Instant backExpectedAt(Visit visit, VillageProfiles.Traits traits) {
        return visit.backExpectedAt()
                .orElseGet(() -> beginsAt(visit).plus(settings.awayFor().get(traits.travel())));
    }

    /** How long a visit to each of these villages keeps its officer away, as each is reached. */
    public Map<VillageCode, Duration> awayFor(Collection<VillageCode> villages) {
        return profiles.of(villages).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> settings.awayFor().get(entry.getValue().travel())));
    }

    /** When each of these visits keeps its officer away, in the same order. */
    List<Away> away(Collection<Visit> visits) {
        if (visits.isEmpty()) {
            return List.of();
        }
        var traits = profiles.of(visits.stream().map(Visit::village).distinct().toList());
        return visits.stream()
                .map(visit -> away(visit, traits.get(visit.village())))
                .toList();
    }

    /** When the visit keeps its officer away, in the office's zone. */
    Away away(Visit visit, VillageProfiles.Traits traits) {
        return new Away(visit.plannedOn().atTime(visit.startsAt()), local(visit, backExpectedAt(visit, traits)));
    }

    /** From this moment on an officer who has not checked in is missed. */
    public Instant missedAt(Visit visit) {
        return backExpectedAt(visit)
                .plus(hasSignal(visit) ? settings.returnGrace() : settings.returnGraceWithoutSignal());
    }

    /** Whether somebody in the village can call. */
    public boolean hasSignal(Visit visit) {
        return !traits(visit).noSignal();
    }

    private VillageProfiles.Traits traits(Visit visit) {
        return profiles.of(List.of(visit.village())).get(visit.village());
    }

    /** @return the next reminder that is still to come */
    public Optional<Instant> nextReminder(Visit visit) {
        return settings.reminderDays().stream()
                .map(days -> visit.plannedOn().minusDays(days).atTime(MORNING).atZone(zoneOf(visit)))
                .map(ZonedDateTime::toInstant)
                .filter(moment -> moment.isAfter(clock.instant()))
                .min(Comparator.naturalOrder());
    }

    Duration activityLength() {
        return settings.activityLength();
    }

    /** As in a letter: {@code Senin, 7 Desember 2026, 09.00 WIB}. */
    public String format(Visit visit) {
        return MOMENT.format(begin(visit));
    }

    public String format(Visit visit, Instant moment) {
        return MOMENT.format(moment.atZone(zoneOf(visit)));
    }

    LocalDateTime local(Visit visit, Instant moment) {
        return LocalDateTime.ofInstant(moment, zoneOf(visit));
    }

    Instant at(Visit visit, LocalDateTime moment) {
        return moment == null ? null : moment.atZone(zoneOf(visit)).toInstant();
    }

    private ZonedDateTime begin(Visit visit) {
        return visit.plannedOn().atTime(visit.startsAt()).atZone(zoneOf(visit));
    }

    private ZoneId zoneOf(Visit visit) {
        return territory.office(visit.office()).zone();
    }
}
