package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Away;
import id.pimpasa.outreach.domain.Diary;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Proposes when a visit that falls through can be made up for: as near as the officer is free. */
@Component
class VisitAlternatives {

    /** Beyond that somebody has to plan anew. */
    private static final int DAYS_AHEAD = 60;

    private final OfficerDays officerDays;
    private final VisitTimes times;
    private final PlanningSettings settings;
    private final BusinessClock clock;

    VisitAlternatives(OfficerDays officerDays, VisitTimes times, PlanningSettings settings, BusinessClock clock) {
        this.officerDays = officerDays;
        this.times = times;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<LocalDateTime> nearest(Visit visit) {
        return nearest(visit, lengthIn(visit.village()), officerDays.diary(visit.officer()));
    }

    /**
     * As above for many visits, of which everything has been read at once.
     *
     * @param diary of the visit's officer, the visit included: it is made up for on a later day
     */
    Optional<LocalDateTime> nearest(Visit visit, Duration length, Diary diary) {
        return free(firstDay(visit), length, diary);
    }

    /** @return when the officer could make a visit that is not planned yet */
    Optional<LocalDateTime> nearest(OfficeCode office, VillageCode village, UserId officer) {
        return free(clock.today(office).plusDays(1), lengthIn(village), officerDays.diary(officer));
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

    private Optional<LocalDateTime> free(LocalDate from, Duration length, Diary diary) {
        var firstStart = settings.startTimes().get(0);
        return from.datesUntil(from.plusDays(DAYS_AHEAD))
                .filter(clock::isWorkingDay)
                .flatMap(day -> settings.startTimes().stream().map(day::atTime))
                .map(moment -> Away.of(moment, length))
                .filter(away -> away.isFitToPropose(firstStart))
                .filter(diary::hasRoomFor)
                .map(Away::from)
                .findFirst();
    }
}
