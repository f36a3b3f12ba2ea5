package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Away;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that an officer is not to be in two villages at once, nor to leave for one before being back from another, nor
 * on a day that is full. A day or hour on which office and
 * village have agreed may be a holiday or an evening: people are at home then.
 */
@Component
class OfficerDays {

    private final VisitRepository visits;
    private final VisitTimes times;
    private final PlanningSettings settings;
    private final JdbcClient jdbc;

    OfficerDays(VisitRepository visits, VisitTimes times, PlanningSettings settings, JdbcClient jdbc) {
        this.visits = visits;
        this.times = times;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** @param moving the visit that is to take the hour, so that it does not stand in its own way; or {@code null} */
    void requireFree(UserId officer, VillageCode village, LocalDateTime moment, Visit moving) {
        waitForTheSameOfficer(officer);
        var others = visits
                .findByOfficerAndStatusInOrderByPlannedOnAscStartsAtAsc(officer.value(), List.of(VisitStatus.SCHEDULED))
                .stream()
                .filter(other -> moving == null || !other.id().equals(moving.id()))
                .toList();
        var taken = times.away(others);
        var wanted = Away.of(moment, times.awayFor(Set.of(village)).get(village));
        for (int index = 0; index < others.size(); index++) {
            require(
                    !taken.get(index).overlaps(wanted),
                    "Waktu kunjungan (%s dengan perjalanan) bersamaan dengan kunjungan lain petugas, %s pukul %s. Pilih jam atau tanggal lain."
                            .formatted(
                                    wanted.times(),
                                    others.get(index).number(),
                                    taken.get(index).times()));
        }
        var onThatDay =
                taken.stream().filter(other -> other.day().equals(wanted.day())).count();
        require(
                onThatDay < settings.visitsPerDay(),
                "Petugas sudah mempunyai %d kunjungan pada hari itu. Pilih tanggal lain.".formatted(onThatDay));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new InvalidInputException("startsAt", message);
        }
    }

    /** A second plan for the officer at the same moment waits here until the first has been committed. */
    private void waitForTheSameOfficer(UserId officer) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('visit:' || :officer, 0))")
                .param("officer", officer.value())
                .query(row -> {});
    }
}
