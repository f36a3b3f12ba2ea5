package id.pimpasa.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.outreach.application.ScheduleVisit;
import id.pimpasa.outreach.application.VillageLevels;
import id.pimpasa.outreach.application.VillageProfiles;
import id.pimpasa.outreach.application.VisitHistory;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.outreach.domain.Vulnerability;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which visits may be scheduled, and what planning learns of them. */
@PimpasaTest
class ScheduleVisitTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ScheduleVisit scheduleVisit;

    @Autowired
    private VisitHistory history;

    @Autowired
    private VillageLevels levels;

    @Autowired
    private VillageProfiles profiles;

    @BeforeEach
    void inaugurate() {
        walk.inaugurate(300);
    }

    @Test
    void aScheduledVisitHasANumberAndIsOpen() {
        var visit = walk.schedule(walk.today().plusDays(10), NINE);

        assertThat(visit.number()).matches("KJ-SERANG-20\\d\\d-\\d{4}");
        assertThat(visit.status()).isEqualTo(VisitStatus.SCHEDULED);
        assertThat(history.hasVisitAhead(walk.village())).isTrue();
        assertThat(history.withVisitAheadIn(OutreachWalk.OFFICE)).contains(walk.village());
        assertThat(history.lastVisitOn(walk.village())).isEmpty();
        assertThat(history.lastVisitsIn(OutreachWalk.OFFICE)).doesNotContainKey(walk.village());
        assertThat(levels.levelOf(walk.village())).isEqualTo(VillageLevel.PIONEER);
    }

    @Test
    void aDayThatHasPassedIsRefused() {
        assertThatThrownBy(() -> walk.schedule(walk.today().minusDays(1), NINE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("sudah lewat");
    }

    @Test
    void aYearThatIsMistypedIsRefused() {
        assertThatThrownBy(() -> walk.schedule(walk.today().plusYears(10), NINE))
                .hasMessageContaining("terlalu jauh");
    }

    @Test
    void anOfficerCannotBeInTwoPlacesAtTheSameHour() {
        var day = walk.today().plusDays(11);
        walk.schedule(day, NINE);

        assertThatThrownBy(() -> walk.schedule(day, LocalTime.of(11, 59)))
                .hasMessageContaining("11.59–14.59 dengan perjalanan")
                .hasMessageContaining("09.00–12.00");
        assertThat(walk.schedule(day, LocalTime.of(12, 0)).status()).isEqualTo(VisitStatus.SCHEDULED);
        assertThatThrownBy(() -> walk.schedule(day, LocalTime.of(15, 0)))
                .hasMessageContaining("2 kunjungan pada hari itu");
    }

    @Test
    void anOfficerInAVillageThatTakesTheDayIsNotWantedElsewhereBeforeTheEvening() {
        var day = walk.today().plusDays(12);
        profiles.judge(
                OutreachWalk.OFFICE,
                walk.village(),
                Vulnerability.LOW,
                TravelEffort.BOAT,
                false,
                new UserId(AppointmentWalk.user("intel-serang")));
        walk.schedule(day, NINE);

        assertThatThrownBy(() -> walk.schedule(day, LocalTime.of(17, 0))).hasMessageContaining("pukul 09.00–18.00");
        assertThat(walk.schedule(day, LocalTime.of(18, 0)).status()).isEqualTo(VisitStatus.SCHEDULED);
    }

    @Test
    void anOfficerVisitsOnlyVillagesThatHeMentors() {
        assertThatThrownBy(() -> scheduleVisit.schedule(planOf(OutreachWalk.OFFICE, walk.colleague())))
                .hasMessageContaining("tidak membina");
    }

    @Test
    void anOfficeVisitsOnlyVillagesThatItServes() {
        assertThatThrownBy(() -> scheduleVisit.schedule(planOf(new OfficeCode("cilegon"), walk.officer())))
                .hasMessageContaining("wilayah kerja");
    }

    private PlannedVisit planOf(OfficeCode office, UserId officer) {
        return new PlannedVisit(
                walk.village(),
                office,
                officer,
                walk.today().plusDays(5),
                NINE,
                ActivityKind.INFORMATION_DESK,
                "Meja informasi",
                null,
                null);
    }
}
