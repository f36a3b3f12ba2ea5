package id.pimpasa.benchmark;

import static id.pimpasa.appointment.AppointmentWalk.user;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.application.FindSilentVillages;
import id.pimpasa.outreach.application.VillageLevels;
import id.pimpasa.outreach.application.VillageProfiles;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.Vulnerability;
import id.pimpasa.outreach.process.SimulatedYear;
import id.pimpasa.outreach.process.VisitsAsked;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.Village;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A year over all villages of Banten with a moved clock, each plan through its process, and so are all visits to every
 * twenty-fifth village; those to the others call what the steps of their process call. Villages of every kind are mentored by
 * officers with one to four villages, which is the most that one may have. It fails where a village was not visited as asked.
 * {@code -Dpimpasa.year.villages} and {@code -Dpimpasa.year.months} play less.
 */
@PimpasaTest
class BantenYearBenchmark {

    private static final YearMonth FIRST = YearMonth.of(2027, 1);
    private static final int VILLAGES = Integer.getInteger("pimpasa.year.villages", Integer.MAX_VALUE);
    private static final int MONTHS = Integer.getInteger("pimpasa.year.months", 12);
    private static final int MOST_OF_ONE_OFFICER = 4;
    private static final int BATCH = 25;
    private static final int BY_PROCESS = 25;

    @Autowired
    private AppointmentWalk appointments;

    @Autowired
    private Territory territory;

    @Autowired
    private VillageProfiles profiles;

    @Autowired
    private VillageLevels levels;

    @Autowired
    private FindSilentVillages findSilentVillages;

    @Autowired
    private SimulatedYear year;

    @Autowired
    private TestClock clock;

    private final Map<VillageCode, Kind> kinds = new LinkedHashMap<>();

    private record Kind(Vulnerability vulnerability, TravelEffort travel, boolean thriving, boolean byProcess) {

        static Kind of(int number) {
            return new Kind(
                    Vulnerability.values()[number % 3],
                    TravelEffort.values()[number / 3 % 4],
                    number / 12 % 2 == 0,
                    number % BY_PROCESS == 0);
        }
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void everyVillageOfBantenIsVisitedAsItsPriorityAsks() throws IOException {
        var begin = System.nanoTime();
        year.goTo(FIRST.minusMonths(1).atDay(2), LocalTime.of(9, 0));
        appointments.openOffices();
        var offices = territory.kanims();
        offices.forEach(this::inaugurate);
        var inaugurated = System.nanoTime();
        year.thriving(village -> kinds.get(village).thriving())
                .inShort(village -> !kinds.get(village).byProcess());
        for (var month = FIRST; month.isBefore(FIRST.plusMonths(MONTHS)); month = month.plusMonths(1)) {
            year.play(month, offices, findSilentVillages::findIn);
            System.out.printf("%s played after %d s%n", month, (System.nanoTime() - begin) / 1_000_000_000);
        }
        var held = kinds.keySet().stream()
                .mapToInt(village -> year.heldIn(village).size())
                .sum();
        var table = new Table();
        table.row(
                "A year of %,d villages of Banten: %,d visits held".formatted(kinds.size(), held),
                "%d s after %d s of inaugurations"
                        .formatted(
                                (System.nanoTime() - inaugurated) / 1_000_000_000,
                                (inaugurated - begin) / 1_000_000_000),
                "each village as its priority asks");
        kinds.forEach((village, kind) -> asked(village, kind).assertMet(village.value(), year.heldIn(village)));
        table.print();
        Files.writeString(Path.of("target", "benchmarks-year.md"), table.toString());
    }

    private VisitsAsked asked(VillageCode village, Kind kind) {
        return new VisitsAsked(
                kind.vulnerability(), kind.travel(), levels.levelOf(village) != VillageLevel.PIONEER, FIRST, MONTHS);
    }

    private void inaugurate(OfficeCode office) {
        var villages =
                territory.villagesServedBy(office).stream().limit(VILLAGES).toList();
        var candidates = new ArrayList<Map<String, Object>>();
        var first = 0;
        while (first < villages.size()) {
            var after = Math.min(villages.size(), first + 1 + candidates.size() % MOST_OF_ONE_OFFICER);
            candidates.add(appointments.candidate(
                    office.value(), IntStream.range(first, after).toArray()));
            first = after;
        }
        for (int begin = 0; begin < candidates.size(); begin += BATCH) {
            appointments.inaugurate(
                    office.value(), candidates.subList(begin, Math.min(candidates.size(), begin + BATCH)));
        }
        villages.forEach(village -> judge(office, village));
    }

    private void judge(OfficeCode office, Village village) {
        var kind = Kind.of(kinds.size());
        kinds.put(village.code(), kind);
        profiles.judge(
                office,
                village.code(),
                kind.vulnerability(),
                kind.travel(),
                false,
                new UserId(user("intel-" + office.value())));
    }
}
