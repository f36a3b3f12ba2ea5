package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Away;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Proposes when a visit that falls through can be made up for: as near as the officer is free. */
@Component
class VisitAlternatives {

    /** Beyond that somebody has to plan anew. */
    private static final int DAYS_AHEAD = 60;

    private final VisitRepository visits;
    private final VisitTimes times;
    private final PlanningSettings settings;
    private final BusinessClock clock;

    VisitAlternatives(VisitRepository visits, VisitTimes times, PlanningSettings settings, BusinessClock clock) {
        this.visits = visits;
        this.times = times;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<LocalDateTime> nearest(Visit visit) {
        var others = scheduledOf(visit.officer()).stream()
                .filter(other -> !other.id().equals(visit.id()))
                .toList();
        return nearest(visit, lengthIn(visit.village()), times.away(others));
    }

    /**
     * As above for many visits, of which everything has been read at once.
     *
     * @param taken when the officer is away for other visits
     */
    Optional<LocalDateTime> nearest(Visit visit, Duration length, Collection<Away> taken) {
        return free(firstDay(visit), length, taken);
    }

    /** @return when the officer could make a visit that is not planned yet */
    Optional<LocalDateTime> nearest(OfficeCode office, VillageCode village, UserId officer) {
        return free(clock.today(office).plusDays(1), lengthIn(village), times.away(scheduledOf(officer)));
    }

    private LocalDate firstDay(Visit visit) {
        var earliest = clock.today(visit.office()).plusDays(1);
        return visit.plannedOn().isBefore(earliest)
                ? earliest
                : visit.plannedOn().plusDays(1);
    }

    private Duration lengthIn(VillageCode village) {
        return times.awayFor(Set.of(village)).get(village);
    }

    private List<Visit> scheduledOf(UserId officer) {
        return visits.findByOfficerAndStatusInOrderByPlannedOnAscStartsAtAsc(
                officer.value(), List.of(VisitStatus.SCHEDULED));
    }

    private Optional<LocalDateTime> free(LocalDate from, Duration length, Collection<Away> taken) {
        return from.datesUntil(from.plusDays(DAYS_AHEAD))
                .filter(clock::isWorkingDay)
                .filter(day -> !isFull(day, taken))
                .flatMap(day -> settings.startTimes().stream().map(day::atTime))
                .map(moment -> Away.of(moment, length))
                .filter(away -> away.isBackByDay() || isFirst(away))
                .filter(away -> taken.stream().noneMatch(away::overlaps))
                .map(Away::from)
                .findFirst();
    }

    /** Whoever cannot be back by day leaves in the morning at least. */
    private boolean isFirst(Away away) {
        return away.from().toLocalTime().equals(settings.startTimes().get(0));
    }

    private boolean isFull(LocalDate day, Collection<Away> taken) {
        return taken.stream().filter(away -> away.day().equals(day)).count() >= settings.visitsPerDay();
    }
}
