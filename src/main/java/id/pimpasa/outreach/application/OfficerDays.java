package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitMoments;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that an officer is not to be in two villages at once or on a day that is full. A day or hour on which office and
 * village have agreed may be a holiday or an evening: people are at home then.
 */
@Component
class OfficerDays {

    private final VisitRepository visits;
    private final PlanningSettings settings;
    private final JdbcClient jdbc;

    OfficerDays(VisitRepository visits, PlanningSettings settings, JdbcClient jdbc) {
        this.visits = visits;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** @param moving the visit that is to take the hour, so that it does not stand in its own way; or {@code null} */
    void requireFree(UserId officer, LocalDate date, LocalTime time, Visit moving) {
        waitForTheSameOfficer(officer);
        var others = visits.findByOfficerAndPlannedOnAndStatus(officer.value(), date, VisitStatus.SCHEDULED).stream()
                .filter(other -> moving == null || !other.id().equals(moving.id()))
                .toList();
        others.stream()
                .filter(other -> VisitMoments.clash(date.atTime(other.startsAt()), date.atTime(time)))
                .findFirst()
                .ifPresent(other -> require(
                        false,
                        "Petugas sudah mempunyai kunjungan lain pada jam itu (%s). Pilih jam atau tanggal lain."
                                .formatted(other.number())));
        require(
                others.size() < settings.visitsPerDay(),
                "Petugas sudah mempunyai %d kunjungan pada hari itu. Pilih tanggal lain.".formatted(others.size()));
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
