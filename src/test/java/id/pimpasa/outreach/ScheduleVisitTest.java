package id.pimpasa.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.outreach.application.ScheduleVisit;
import id.pimpasa.outreach.application.VillageLevels;
import id.pimpasa.outreach.application.VisitHistory;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.outreach.domain.VisitStatus;
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

        assertThatThrownBy(() -> walk.schedule(day, LocalTime.of(9, 59))).hasMessageContaining("pada jam itu");
        assertThat(walk.schedule(day, LocalTime.of(10, 0)).status()).isEqualTo(VisitStatus.SCHEDULED);
        assertThatThrownBy(() -> walk.schedule(day, LocalTime.of(15, 0)))
                .hasMessageContaining("2 kunjungan pada hari itu");
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
                null);
    }
}
