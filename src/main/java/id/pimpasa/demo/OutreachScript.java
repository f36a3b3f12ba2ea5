package id.pimpasa.demo;

import static java.util.function.Predicate.not;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which officer visits which village when in a month of the story, and what becomes of it. */
class OutreachScript {

    private static final List<LocalTime> BEGINNINGS = List.of(LocalTime.of(9, 0), LocalTime.of(13, 0));

    /** Visits of these days, as seen from the first start, so that every list holds fresh work. */
    private static final Map<String, Special> SPECIALS = Map.of(
            "pimpasa-serang-01", new Special(2, Fate.REPORTED),
            "pimpasa-serang-04", new Special(1, Fate.SUSPICIOUS),
            "pimpasa-serang-08", new Special(1, Fate.SILENT),
            "pimpasa-tangerang-01", new Special(2, Fate.REPORTED),
            "pimpasa-tangerang-05", new Special(4, Fate.SILENT),
            "pimpasa-cilegon-01", new Special(1, Fate.REPORTED),
            "pimpasa-cilegon-04", new Special(2, Fate.SILENT),
            "pimpasa-serang-02", new Special(-1, Fate.REVIEWED),
            "pimpasa-tangerang-02", new Special(-2, Fate.REVIEWED),
            "pimpasa-cilegon-03", new Special(-1, Fate.REVIEWED));

    private static final UserId OFFICER_OF_LONTAR = new UserId("pimpasa-serang-01");

    private static final String LONTAR = "36.04.13.2007";

    /** Working days of the month; so few have passed at every first start. */
    private static final List<Integer> DAYS_IN_LONTAR = List.of(1, 2, 4, 5, 7, 8);

    /** Which two officers of Serang share. */
    private static final String SHARED = "36.04.12.2009";

    /** So many working days of the month pass before both go there. */
    private static final int DAYS_BEFORE_TOGETHER = 8;

    /** Numbers of these findings among those in {@code visits.yaml}. */
    private static final int COUNSELLING = 0;

    private static final int MONITORING = 3;

    private final StoryTime time;
    private final List<Batch> batches;

    OutreachScript(StoryTime time, List<Batch> batches) {
        this.time = time;
        this.batches = batches;
    }

    /** @param day how many working days before the first start */
    private record Special(int day, Fate fate) {}

    /** One visit for each officer who mentors villages. */
    List<VisitScript> visitsIn(YearMonth month) {
        var days = workingDaysOf(month);
        var visits = new ArrayList<VisitScript>();
        var numbers = new HashMap<String, Integer>();
        var shared = sharedVillages();
        for (var batch : batches) {
            for (var nominee : batch.candidates()) {
                var officer = nextOfficer(batch, numbers);
                var villages = nominee.villages().stream()
                        .filter(village -> !batch.refused().contains(village))
                        .filter(not(shared::contains))
                        .toList();
                var village = villages.get(month.getMonthValue() % villages.size());
                visits.add(visit(visits.size(), officer, batch.officeCode(), village, days));
            }
        }
        return visits;
    }

    /**
     * Lontar, known for it since the programme's first days, is visited so often and with so many people that it reaches the
     * highest level: its officer finds the proposal of its status waiting.
     */
    List<VisitScript> visitsToLontar(YearMonth month, List<VisitScript> usual) {
        var own = usual.stream()
                .filter(visit -> visit.officer().equals(OFFICER_OF_LONTAR))
                .findFirst();
        return own.map(visit -> visitsToLontar(visit, workingDaysOf(month))).orElse(List.of());
    }

    private static List<VisitScript> visitsToLontar(VisitScript own, List<LocalDate> days) {
        var at = BEGINNINGS.get(own.at().equals(BEGINNINGS.get(0)) ? 1 : 0);
        return IntStream.range(0, DAYS_IN_LONTAR.size())
                .mapToObj(turn -> new VisitScript(
                        turn % 2 == 0 ? COUNSELLING : MONITORING,
                        own.officer(),
                        own.office(),
                        LONTAR,
                        days.get(DAYS_IN_LONTAR.get(turn)),
                        at,
                        Fate.REVIEWED,
                        true))
                .toList();
    }

    /** The village of two officers is planned by one of them in turn, on a day on which the other one can go along. */
    List<VisitScript> visitsTogether(YearMonth month, List<VisitScript> usual) {
        var officers = mentorsOf(SHARED);
        var planner = officers.get((int) (month.getLong(ChronoField.PROLEPTIC_MONTH) % officers.size()));
        var own =
                usual.stream().filter(visit -> visit.officer().equals(planner)).findFirst();
        var day = firstDayWithoutVisitOf(officers, month, usual);
        return own.flatMap(visit -> day.map(together -> visitTogether(visit, together))).stream()
                .toList();
    }

    private Optional<LocalDate> firstDayWithoutVisitOf(
            List<UserId> officers, YearMonth month, List<VisitScript> usual) {
        var taken = usual.stream()
                .filter(visit -> officers.contains(visit.officer()))
                .map(VisitScript::day)
                .toList();
        return workingDaysOf(month).stream()
                .skip(DAYS_BEFORE_TOGETHER)
                .filter(not(taken::contains))
                .findFirst();
    }

    private static VisitScript visitTogether(VisitScript own, LocalDate day) {
        return new VisitScript(COUNSELLING, own.officer(), own.office(), SHARED, day, own.at(), Fate.REVIEWED, false);
    }

    private List<UserId> mentorsOf(String village) {
        var mentors = new ArrayList<UserId>();
        var numbers = new HashMap<String, Integer>();
        for (var batch : batches) {
            for (var nominee : batch.candidates()) {
                var officer = nextOfficer(batch, numbers);
                if (nominee.villages().contains(village)) {
                    mentors.add(officer);
                }
            }
        }
        return mentors;
    }

    /** @param numbers of the newest officer of each office */
    private static UserId nextOfficer(Batch batch, Map<String, Integer> numbers) {
        return new UserId("pimpasa-%s-%02d".formatted(batch.office(), numbers.merge(batch.office(), 1, Integer::sum)));
    }

    /** Two officers of a village plan it in turn; whose turn it is, the program says. */
    private Set<String> sharedVillages() {
        var seen = new HashSet<String>();
        return batches.stream()
                .flatMap(batch -> batch.candidates().stream())
                .flatMap(nominee -> nominee.villages().stream())
                .filter(not(seen::add))
                .collect(Collectors.toSet());
    }

    private VisitScript visit(int number, UserId officer, OfficeCode office, String village, List<LocalDate> days) {
        var special = SPECIALS.get(officer.value());
        if (special != null) {
            var day = time.dateOf(time.workingDay(special.day(), LocalTime.NOON));
            if (days.contains(day)) {
                return new VisitScript(number, officer, office, village, day, BEGINNINGS.get(0), special.fate(), false);
            }
        }
        var day = days.get((number * 5 + 2) % days.size());
        return new VisitScript(
                number, officer, office, village, day, BEGINNINGS.get(number % 2), usualFate(number), false);
    }

    private static Fate usualFate(int number) {
        return switch (number % 14) {
            case 5 -> Fate.CANCELLED;
            case 6 -> Fate.POSTPONED;
            case 10 -> Fate.CORRECTED;
            default -> Fate.REVIEWED;
        };
    }

    private List<LocalDate> workingDaysOf(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(time.calendar()::isWorkingDay)
                .toList();
    }
}
