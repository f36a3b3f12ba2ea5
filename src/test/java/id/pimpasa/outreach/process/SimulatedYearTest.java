package id.pimpasa.outreach.process;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.application.FindSilentVillages;
import id.pimpasa.outreach.application.VillageLevels;
import id.pimpasa.outreach.application.VillageProfiles;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.Vulnerability;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Twelve months of an office with officers of unequal load and villages of every kind. {@code BantenYearBenchmark} plays the
 * same over all of Banten.
 */
@PimpasaTest
class SimulatedYearTest {

    private static final OfficeCode OFFICE = new OfficeCode("tangerang");
    private static final YearMonth FIRST = YearMonth.of(2027, 1);
    private static final int MONTHS = 12;
    private static final int PLACE = 300;

    @Autowired
    private AppointmentWalk appointments;

    @Autowired
    private VillageProfiles profiles;

    @Autowired
    private VillageLevels levels;

    @Autowired
    private FindSilentVillages findSilentVillages;

    @Autowired
    private SimulatedYear year;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final Map<VillageCode, VisitsAsked> asked = new LinkedHashMap<>();

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void everyVillageIsVisitedAsItsPriorityAsksOrRaisesAnAlarm() {
        year.goTo(FIRST.minusMonths(1).atDay(2), LocalTime.of(9, 0));
        appointments.openOffices();
        appointments.inaugurate(
                OFFICE.value(),
                List.of(
                        appointments.candidate(OFFICE.value(), PLACE),
                        appointments.candidate(OFFICE.value(), PLACE + 1, PLACE + 2),
                        appointments.candidate(OFFICE.value(), PLACE + 3, PLACE + 4, PLACE + 5, PLACE + 6)));
        ask(0, Vulnerability.HIGH, TravelEffort.EASY, false);
        ask(1, Vulnerability.MEDIUM, TravelEffort.EASY, false);
        ask(2, Vulnerability.LOW, TravelEffort.SEASONAL, false);
        ask(3, Vulnerability.LOW, TravelEffort.EASY, true);
        ask(4, Vulnerability.LOW, TravelEffort.BOAT, true);
        ask(5, Vulnerability.LOW, TravelEffort.FAR, true);
        var forgotten = judge(6, Vulnerability.LOW, TravelEffort.EASY);
        year.playing(asked::containsKey)
                .forgetting(forgotten)
                .thriving(village -> asked.get(village).developed());
        for (var month = FIRST; month.isBefore(FIRST.plusMonths(MONTHS)); month = month.plusMonths(1)) {
            year.play(month, List.of(OFFICE), findSilentVillages::findIn);
        }

        asked.forEach((village, needs) -> needs.assertMet(village.value(), year.heldIn(village)));
        asked.forEach((village, needs) ->
                assertThat(levels.levelOf(village) != VillageLevel.PIONEER).isEqualTo(needs.developed()));
        assertThat(year.heldIn(forgotten)).isEmpty();
        assertThat(year.alarms()).hasSize(MONTHS).containsOnly(forgotten);
        assertThat(silencesOf(forgotten)).isEqualTo(1);
    }

    private void ask(int place, Vulnerability vulnerability, TravelEffort travel, boolean developed) {
        asked.put(
                judge(place, vulnerability, travel), new VisitsAsked(vulnerability, travel, developed, FIRST, MONTHS));
    }

    private VillageCode judge(int place, Vulnerability vulnerability, TravelEffort travel) {
        var village = appointments.village(OFFICE.value(), PLACE + place).code();
        profiles.judge(OFFICE, village, vulnerability, travel, false, new UserId(user("intel-tangerang")));
        return village;
    }

    private long silencesOf(VillageCode village) {
        return jdbc.sql("SELECT count(*) FROM pimpasa.village_silence WHERE village_code = :village")
                .param("village", village.value())
                .query(Long.class)
                .single();
    }
}
