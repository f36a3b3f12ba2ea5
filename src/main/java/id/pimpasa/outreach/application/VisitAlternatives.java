package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitMoments;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import java.time.LocalDate;
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

    private final VisitRepository visits;
    private final PlanningSettings settings;
    private final BusinessClock clock;

    VisitAlternatives(VisitRepository visits, PlanningSettings settings, BusinessClock clock) {
        this.visits = visits;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param scheduled among which are all scheduled ones of the visit's officer */
    Optional<LocalDateTime> nearest(Visit visit, Collection<Visit> scheduled) {
        return free(firstDay(visit), taken(visit, scheduled));
    }

    Optional<LocalDateTime> nearest(Visit visit) {
        return nearest(visit, scheduledOf(visit.officer()));
    }

    /** @return when the officer could make a visit that is not planned yet */
    Optional<LocalDateTime> nearest(OfficeCode office, UserId officer) {
        return free(clock.today(office).plusDays(1), moments(scheduledOf(officer).stream()));
    }

    private LocalDate firstDay(Visit visit) {
        var earliest = clock.today(visit.office()).plusDays(1);
        return visit.plannedOn().isBefore(earliest)
                ? earliest
                : visit.plannedOn().plusDays(1);
    }

    private static List<LocalDateTime> taken(Visit visit, Collection<Visit> scheduled) {
        return moments(scheduled.stream()
                .filter(other -> other.officer().equals(visit.officer()))
                .filter(other -> other.status() == VisitStatus.SCHEDULED)
                .filter(other -> !other.id().equals(visit.id())));
    }

    private static List<LocalDateTime> moments(Stream<Visit> scheduled) {
        return scheduled
                .map(visit -> visit.plannedOn().atTime(visit.startsAt()))
                .toList();
    }

    private List<Visit> scheduledOf(UserId officer) {
        return visits.findByOfficerAndStatusInOrderByPlannedOnAscStartsAtAsc(
                officer.value(), List.of(VisitStatus.SCHEDULED));
    }

    private Optional<LocalDateTime> free(LocalDate from, List<LocalDateTime> taken) {
        return from.datesUntil(from.plusDays(DAYS_AHEAD))
                .filter(clock::isWorkingDay)
                .filter(day -> !isFull(day, taken))
                .flatMap(day -> settings.startTimes().stream().map(day::atTime))
                .filter(moment -> taken.stream().noneMatch(other -> VisitMoments.clash(other, moment)))
                .findFirst();
    }

    private boolean isFull(LocalDate day, List<LocalDateTime> taken) {
        return taken.stream().filter(moment -> moment.toLocalDate().equals(day)).count() >= settings.visitsPerDay();
    }
}
