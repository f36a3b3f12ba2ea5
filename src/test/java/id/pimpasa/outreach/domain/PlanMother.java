package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Plans of October 2026 for tests without a database. */
final class PlanMother {

    static final PlanningPeriod OCTOBER = PlanningPeriod.containing(LocalDate.of(2026, 10, 5), 1);
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");
    static final UserId OFFICER = new UserId("pimpasa-serang-01");
    static final UserId COLLEAGUE = new UserId("pimpasa-serang-02");
    static final UserId HEAD = new UserId("intel-serang");
    static final LocalDate THURSDAY = LocalDate.of(2026, 10, 8);

    static final Duration HALF_A_DAY = Duration.ofHours(3);

    private PlanMother() {}

    static VillageCode village(int number) {
        return new VillageCode("36.04.13.2%03d".formatted(number));
    }

    static PlanVillage dueVillage(int number) {
        return village(number, VisitPriority.MEDIUM, OCTOBER.from().minusDays(100));
    }

    /** @param lastVisitOn {@code null} if there was none */
    static PlanVillage village(int number, VisitPriority priority, LocalDate lastVisitOn) {
        return new PlanVillage(
                village(number),
                new VisitNeed(priority, List.of("Alasan."), 90, ActivityKind.COUNSELLING),
                lastVisitOn,
                false,
                OCTOBER);
    }

    /** The officer's plan of so many due villages, without rows. */
    static OutreachPlan plan(int villages) {
        return OutreachPlan.open(
                new OfficeCode("serang"),
                OFFICER,
                OCTOBER,
                IntStream.range(0, villages).mapToObj(PlanMother::dueVillage).toList(),
                List.of(),
                NOW);
    }

    static PlanRow row(int village, LocalDate day, String time) {
        return new PlanRow(
                village(village), day, LocalTime.parse(time), ActivityKind.COUNSELLING, "Pencegahan TPPO", null);
    }

    static PlanRules rules() {
        return rules(2, List.of());
    }

    /** Mondays to Fridays are working days, except Friday the 16th. */
    static PlanRules rules(int visitsPerDay, List<Away> elsewhere) {
        return rules(visitsPerDay, village -> HALF_A_DAY, elsewhere);
    }

    static PlanRules rules(int visitsPerDay, Function<VillageCode, Duration> awayFor, List<Away> elsewhere) {
        return new PlanRules(
                OCTOBER, TODAY.atTime(8, 0), PlanMother::isWorkingDay, visitsPerDay, 30, awayFor, elsewhere);
    }

    static DraftPlanner planner(PlanRules rules, LocalDate earliest) {
        return new DraftPlanner(
                rules,
                earliest,
                List.of(LocalTime.of(9, 0), LocalTime.of(13, 0)),
                Map.of(ActivityKind.COUNSELLING, "Pencegahan TPPO"));
    }

    private static boolean isWorkingDay(LocalDate day) {
        return !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())
                && !day.equals(LocalDate.of(2026, 10, 16));
    }
}
