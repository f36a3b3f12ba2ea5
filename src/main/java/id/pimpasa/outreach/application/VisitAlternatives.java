package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.territory.BusinessClock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Proposes when a visit that falls through can be made up for: as near as the officer is free. */
@Component
class VisitAlternatives {

    /** Beyond that somebody has to plan anew. */
    private static final int DAYS_AHEAD = 60;

    private final PlanningSettings settings;
    private final BusinessClock clock;

    VisitAlternatives(PlanningSettings settings, BusinessClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param visits among which are all scheduled ones of the visit's officer */
    Optional<LocalDateTime> nearest(Visit visit, Collection<Visit> visits) {
        var taken = visits.stream()
                .filter(other -> other.officer().equals(visit.officer()))
                .filter(other ->
                        other.status() == VisitStatus.SCHEDULED && !other.id().equals(visit.id()))
                .map(other -> other.plannedOn().atTime(other.startsAt()))
                .toList();
        var earliest = clock.today(visit.office()).plusDays(1);
        var from = visit.plannedOn().isBefore(earliest)
                ? earliest
                : visit.plannedOn().plusDays(1);
        return from.datesUntil(from.plusDays(DAYS_AHEAD))
                .filter(clock::isWorkingDay)
                .flatMap(day -> isFull(day.atStartOfDay(), taken)
                        ? Stream.empty()
                        : settings.startTimes().stream().map(day::atTime))
                .filter(moment -> taken.stream().noneMatch(moment::equals))
                .findFirst();
    }

    private boolean isFull(LocalDateTime day, List<LocalDateTime> taken) {
        return taken.stream()
                        .filter(moment -> moment.toLocalDate().equals(day.toLocalDate()))
                        .count()
                >= settings.visitsPerDay();
    }
}
