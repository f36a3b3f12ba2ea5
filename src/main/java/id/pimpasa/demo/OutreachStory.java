package id.pimpasa.demo;

import static id.pimpasa.platform.time.IndonesianDates.MONTH;

import id.pimpasa.access.Role;
import id.pimpasa.outreach.process.OutreachPlanningProcess;
import id.pimpasa.outreach.process.OutreachPlanningProcess.Elements;
import id.pimpasa.outreach.process.VillageCommitmentProcess;
import id.pimpasa.outreach.process.VillageSilenceProcess;
import id.pimpasa.platform.engine.DueJobs;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How officers planned the visits of the running month and of the next one, as far as these are planned already. */
@Component
@ConditionalOnDemoData
class OutreachStory implements StoryLine {

    private static final int OPENING_DAY = 22;
    private static final LocalTime OPENING = LocalTime.of(6, 5);

    private static final LocalTime NOTED = LocalTime.of(10, 30);
    private static final int MONTHS_BEFORE = 14;
    private static final int MIDDLE = 15;

    /** So many days of visits lie behind the first start at least. */
    private static final int DAYS_BEHIND = 20;

    /** Has not handed in the newest plan yet, so that whoever tries the demo finds one to draft on any day. */
    private static final UserId STILL_DRAFTING = new UserId("pimpasa-cilegon-05");

    /** Has asked the silent villages; the others who were inaugurated first have not yet. */
    private static final UserId ASKED_AT_ONCE = new UserId("pimpasa-cilegon-01");

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

    private final Stage stage;
    private final DueJobs dueJobs;
    private final Territory territory;
    private final VisitPlay visits;

    OutreachStory(Stage stage, DueJobs dueJobs, Territory territory, VisitPlay visits) {
        this.stage = stage;
        this.dueJobs = dueJobs;
        this.territory = territory;
        this.visits = visits;
    }

    @Override
    public List<Chapter> chapters(StoryTime time) {
        var script = new OutreachScript(time, officersBatches());
        var first = YearMonth.from(time.today().minusDays(DAYS_BEHIND));
        var chapters = new ArrayList<Chapter>();
        chapters.add(new Chapter("planning begins", opening(first, time), this::openPlans));
        for (var month = first; !month.isAfter(first.plusMonths(2)); month = month.plusMonths(1)) {
            var planned = new ArrayList<>(handedIn(script.visitsIn(month), month.equals(newestPeriod(time))));
            if (month.equals(first)) {
                planned.addAll(script.visitsToLontar(month, planned));
            }
            planned.addAll(script.visitsTogether(month, planned));
            chapters.addAll(planning(month, planned, time));
            planned.forEach(visit -> chapters.addAll(visits.chapters(visit, time)));
            chapters.addAll(commitments(month, time));
        }
        for (var month = first.minusMonths(MONTHS_BEFORE);
                !month.isAfter(first.plusMonths(1));
                month = month.plusMonths(1)) {
            chapters.add(unplanned(month, time));
        }
        chapters.add(new Chapter("silent villages sought", time.workingDay(3, OPENING), this::seekSilentVillages));
        chapters.add(new Chapter("silent villages asked", time.workingDay(2, NOTED), this::askSilentVillages));
        return chapters;
    }

    private static YearMonth newestPeriod(StoryTime time) {
        var today = time.today();
        var running = YearMonth.from(today);
        return today.getDayOfMonth() >= OPENING_DAY ? running.plusMonths(1) : running;
    }

    private static List<VisitScript> handedIn(List<VisitScript> visits, boolean isNewest) {
        return visits.stream()
                .filter(visit -> !(isNewest && visit.officer().equals(STILL_DRAFTING)))
                .toList();
    }

    /** New officers have a plan for the month of their inauguration, which nobody had time for. */
    private Chapter unplanned(YearMonth month, StoryTime time) {
        var day = time.calendar().plusWorkingDays(month.atDay(1), 1);
        return new Chapter(
                month + ": villages that nobody planned",
                day.atTime(NOTED).atZone(time.zone()).toInstant(),
                () -> byIntel(
                        Elements.FOLLOW_UP_UNPLANNED,
                        Map.of("measure", "Petugas baru dikukuhkan; desa masuk rencana bulan berikutnya.")));
    }

    /** What villages promised is asked for twice a month. */
    private List<Chapter> commitments(YearMonth month, StoryTime time) {
        return Stream.of(month.atDay(1), month.atDay(MIDDLE))
                .map(day -> time.calendar().plusWorkingDays(day, 2))
                .map(day -> new Chapter(
                        day + ": commitments asked for",
                        day.atTime(NOTED).atZone(time.zone()).toInstant(),
                        this::askForCommitments))
                .toList();
    }

    private void askForCommitments() {
        stage.complete(
                VillageCommitmentProcess.KEY,
                VillageCommitmentProcess.Elements.FOLLOW_UP_COMMITMENT,
                task -> task.assignee().isPresent(),
                task -> task.assignee().orElseThrow(),
                task -> Map.of("measure", "KEPT"));
    }

    private void seekSilentVillages() {
        dueJobs.fireEarly(VillageSilenceProcess.KEY, VillageSilenceProcess.Elements.CHECK_DUE);
    }

    private void askSilentVillages() {
        stage.complete(
                VillageSilenceProcess.KEY,
                VillageSilenceProcess.Elements.ASK_VILLAGE,
                task -> task.assignee().filter(ASKED_AT_ONCE::equals).isPresent(),
                task -> ASKED_AT_ONCE,
                task -> Map.of("measure", "NOTHING_SEEN", "note", "Sekretaris desa"));
    }

    private static List<Batch> officersBatches() {
        return StoryFile.read("batches", Batch.File.class).list().stream()
                .filter(batch -> batch.until() == null)
                .toList();
    }

    private static Instant opening(YearMonth month, StoryTime time) {
        return month.minusMonths(1)
                .atDay(OPENING_DAY)
                .atTime(OPENING)
                .atZone(time.zone())
                .toInstant();
    }

    /** From then on the cycle opens the plans of every month by itself. */
    private void openPlans() {
        dueJobs.fireEarly(OutreachPlanningProcess.KEY, Elements.PERIOD_CAME);
    }

    private List<Chapter> planning(YearMonth month, List<VisitScript> planned, StoryTime time) {
        var days = new Days(month, time);
        return List.of(
                days.chapter(1, "10:00", "early plans", () -> submit(planned, number -> number % 3 == 0)),
                days.chapter(2, "09:30", "early plans approved", this::approve),
                days.chapter(2, "15:00", "plans", () -> submit(planned, number -> !isLate(number))),
                days.chapter(4, "10:00", "plans approved", this::approve),
                days.chapter(4, "11:00", "late plans", this::remind),
                days.chapter(5, "14:00", "late plans submitted", () -> submit(planned, number -> true)),
                days.chapter(6, "10:00", "late plans approved", this::approve),
                days.chapter(7, "10:00", "villages left", this::acceptVillagesLeft));
    }

    /** Working days after the opening of a month's plans. */
    private record Days(YearMonth month, StoryTime time) {

        Chapter chapter(int day, String at, String name, Runnable events) {
            return new Chapter(
                    month + ": " + name,
                    dayAfterOpening(day)
                            .atTime(LocalTime.parse(at))
                            .atZone(time.zone())
                            .toInstant(),
                    events);
        }

        private LocalDate dayAfterOpening(int workingDays) {
            return time.calendar().plusWorkingDays(month.minusMonths(1).atDay(OPENING_DAY), workingDays);
        }
    }

    private static boolean isLate(int number) {
        return number % 9 == 4;
    }

    private void submit(List<VisitScript> planned, Predicate<Integer> who) {
        planned.stream()
                .filter(visit -> visits.mentors(visit.officer(), visit))
                .collect(Collectors.groupingBy(VisitScript::officer, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(ofOfficer -> who.test(ofOfficer.get(0).number()))
                .forEach(this::submit);
    }

    private void submit(List<VisitScript> ofOfficer) {
        var first = ofOfficer.get(0);
        stage.completeOne(
                OutreachPlanningProcess.KEY,
                Elements.DRAFT_PLAN,
                task -> isDraftOf(first, task),
                task -> first.officer(),
                task -> Map.of("rows", ofOfficer.stream().map(visits::row).toList()));
    }

    private static boolean isDraftOf(VisitScript visit, HumanTask task) {
        return task.assignee().filter(visit.officer()::equals).isPresent()
                && task.name().contains(": " + MONTH.format(visit.day()) + ", ");
    }

    private void approve() {
        byIntel(Elements.APPROVE_PLAN, APPROVE);
    }

    private void remind() {
        byIntel(
                Elements.FOLLOW_UP_DRAFT,
                Map.of("decision", "REMIND", "note", "Ajukan rencana paling lambat besok siang."));
    }

    private void acceptVillagesLeft() {
        byIntel(
                Elements.FOLLOW_UP_VILLAGE,
                Map.of("decision", "ACCEPT", "reason", "Dikunjungi bulan berikutnya; perangkat desa sudah dihubungi."));
    }

    private void byIntel(String elementId, Map<String, Object> entries) {
        for (var office : territory.kanims()) {
            stage.complete(
                    OutreachPlanningProcess.KEY,
                    elementId,
                    task -> isOf(office, task),
                    task -> People.holder(Role.INTEL, office),
                    task -> entries);
        }
    }

    private boolean isOf(OfficeCode office, HumanTask task) {
        return stage.isFor(People.holder(Role.INTEL, office), task);
    }
}
