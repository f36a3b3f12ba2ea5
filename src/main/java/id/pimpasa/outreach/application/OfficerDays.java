package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Away;
import id.pimpasa.outreach.domain.Diary;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.PlanRow;
import id.pimpasa.outreach.domain.PlanStatus;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows when an officer is away, and sees to it that nobody is to be in two villages at once, nor to leave for one before
 * being back from another, nor on a day that is full. A day or hour on which office and village have agreed may be a
 * holiday or an evening: people are at home then.
 */
@Component
class OfficerDays {

    private final VisitRepository visits;
    private final OutreachPlanRepository plans;
    private final VisitTimes times;
    private final PlanningSettings settings;
    private final JdbcClient jdbc;

    OfficerDays(
            VisitRepository visits,
            OutreachPlanRepository plans,
            VisitTimes times,
            PlanningSettings settings,
            JdbcClient jdbc) {
        this.visits = visits;
        this.plans = plans;
        this.times = times;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** @return when the officer is away for visits that are scheduled */
    Diary diary(UserId officer) {
        return diary(times.away(scheduled(officer)));
    }

    Diary diary(Collection<Away> taken) {
        return new Diary(taken, settings.visitsPerDay());
    }

    /** @return when the officer is away for visits that are scheduled, and would be for those of plans still in hand */
    List<Away> spokenFor(UserId officer) {
        return spokenFor(officer, plans.rowsOf(officer.value(), PlanStatus.OPEN));
    }

    /** @return likewise, without what the plan itself has in hand */
    List<Away> spokenForBesides(OutreachPlan plan) {
        return spokenFor(
                plan.officer(), plans.rowsBesides(plan.id(), plan.officer().value(), PlanStatus.OPEN));
    }

    private List<Away> spokenFor(UserId officer, List<PlanRow> rows) {
        return Stream.concat(planned(rows), times.away(scheduled(officer)).stream())
                .toList();
    }

    private Stream<Away> planned(List<PlanRow> rows) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        var lengths =
                times.awayFor(rows.stream().map(PlanRow::village).distinct().toList());
        return rows.stream().map(row -> Away.of(row.moment(), lengths.get(row.village())));
    }

    /** Whether the officer can go along: nothing of theirs that is scheduled or still being planned stands in the way. */
    boolean canGoAlong(UserId officer, Visit visit) {
        var rows = plans.rowsOf(officer.value(), PlanStatus.OPEN);
        var elsewhere = Stream.concat(planned(rows), times.away(scheduledBesides(officer, visit)).stream());
        return diary(elsewhere.toList()).hasRoomFor(times.away(List.of(visit)).get(0));
    }

    private List<Visit> scheduled(UserId officer) {
        return visits.sending(officer.value(), List.of(VisitStatus.SCHEDULED));
    }

    private List<Visit> scheduledBesides(UserId officer, Visit visit) {
        return scheduled(officer).stream()
                .filter(other -> !other.id().equals(visit.id()))
                .toList();
    }

    /** @param moving the visit that is to take the hour, so that it does not stand in its own way; or {@code null} */
    void requireFree(UserId officer, VillageCode village, LocalDateTime moment, Visit moving) {
        waitFor(officer);
        var others = moving == null ? scheduled(officer) : scheduledBesides(officer, moving);
        var taken = times.away(others);
        var diary = diary(taken);
        var wanted = Away.of(moment, times.awayFor(Set.of(village)).get(village));
        diary.clash(wanted)
                .ifPresent(other -> refuse(
                        "Waktu kunjungan (%s dengan perjalanan) bersamaan dengan kunjungan lain petugas, %s pukul %s. Pilih jam atau tanggal lain."
                                .formatted(
                                        wanted.times(),
                                        others.get(taken.indexOf(other)).number(),
                                        other.times())));
        if (diary.isFull(wanted.day())) {
            refuse("Petugas sudah mempunyai %d kunjungan pada hari itu. Pilih tanggal lain."
                    .formatted(diary.visitsOn(wanted.day())));
        }
    }

    private static void refuse(String message) {
        throw new InvalidInputException("startsAt", message);
    }

    /** Whoever plans something else for the officer at the same moment waits here until this has been committed. */
    void waitFor(UserId officer) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('visit:' || :officer, 0))")
                .param("officer", officer.value())
                .query(row -> {});
    }
}
