package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that an officer is not to be in two villages at the same hour. */
@Component
class OfficerDays {

    private static final Duration APART = Duration.ofHours(1);

    /** Whether one person cannot begin both. */
    static boolean clash(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs().compareTo(APART) < 0;
    }

    private final VisitRepository visits;
    private final JdbcClient jdbc;

    OfficerDays(VisitRepository visits, JdbcClient jdbc) {
        this.visits = visits;
        this.jdbc = jdbc;
    }

    /** @param moving the visit that is to take the hour, so that it does not stand in its own way; or {@code null} */
    void requireFree(UserId officer, LocalDate date, LocalTime time, Visit moving) {
        waitForTheSameOfficer(officer);
        visits.findByOfficerAndPlannedOnAndStatus(officer.value(), date, VisitStatus.SCHEDULED).stream()
                .filter(other -> moving == null || !other.id().equals(moving.id()))
                .filter(other -> clash(date.atTime(other.startsAt()), date.atTime(time)))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInputException(
                            "startsAt",
                            "Petugas sudah mempunyai kunjungan lain pada jam itu (%s). Pilih jam atau tanggal lain."
                                    .formatted(other.number()));
                });
    }

    /** A second plan for the officer at the same moment waits here until the first has been committed. */
    private void waitForTheSameOfficer(UserId officer) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('visit:' || :officer, 0))")
                .param("officer", officer.value())
                .query(row -> {});
    }
}
