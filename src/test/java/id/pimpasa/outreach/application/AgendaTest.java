package id.pimpasa.outreach.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.Agenda.Engagement;
import id.pimpasa.outreach.domain.Away;
import id.pimpasa.outreach.domain.Diary;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 8);

    @Test
    void aLongVisitClashesWithEachThatBeginsBeforeItsEnd() {
        var allDay = engagement("KJ-1", 9, 9);
        var morning = engagement("KJ-2", 10, 1);
        var evening = engagement("KJ-3", 17, 3);
        var night = engagement("KJ-4", 20, 1);
        var agenda = new Agenda(List.of(night, evening, allDay, morning), new Diary(List.of(), 2));

        assertThat(agenda.clashesOf(allDay.visit())).contains("KJ-2, KJ-3");
        assertThat(agenda.clashesOf(morning.visit())).contains("KJ-1");
        assertThat(agenda.clashesOf(evening.visit())).contains("KJ-1");
        assertThat(agenda.clashesOf(night.visit())).isEmpty();
        assertThat(agenda.diary().visitsOn(THURSDAY)).isEqualTo(4);
    }

    private static Engagement engagement(String number, int hour, int hours) {
        var start = LocalTime.of(hour, 0);
        var visit = Visit.schedule(
                VisitId.random(),
                number,
                new PlannedVisit(
                        new VillageCode("36.04.13.2001"),
                        new OfficeCode("serang"),
                        new UserId("pimpasa-serang-01"),
                        THURSDAY,
                        start,
                        ActivityKind.COORDINATION,
                        "Koordinasi dengan perangkat desa",
                        null,
                        null));
        return new Engagement(visit, Away.of(THURSDAY.atTime(start), Duration.ofHours(hours)));
    }
}
