package id.pimpasa.demo;

import static id.pimpasa.outreach.process.VillageVisitProcess.KEY;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.process.OfficerReturnProcess;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Plays a planned visit to the point where its story stands. */
@Component
@ConditionalOnDemoData
class VisitPlay {

    private static final Duration LENGTH = Duration.ofMinutes(150);
    private static final Duration UNTIL_REPORT = Duration.ofMinutes(200);
    private static final int TEST_QUESTIONS = 5;
    private static final LocalTime REVIEW = LocalTime.of(10, 30);
    private static final LocalTime CALL = LocalTime.of(11, 30);
    private static final int DAYS_OF_A_DELAY = 7;

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    private static final Map<String, Object> SENT_BACK =
            Map.of("decision", "RETURN", "note", "Lengkapi jumlah peserta perempuan dan laki-laki.");

    private final Stage stage;
    private final Territory territory;
    private final Assignments assignments;
    private final List<Finding> findings =
            StoryFile.read("visits", Finding.File.class).list();

    VisitPlay(Stage stage, Territory territory, Assignments assignments) {
        this.stage = stage;
        this.territory = territory;
        this.assignments = assignments;
    }

    /** A row of the plan. */
    Map<String, Object> row(VisitScript visit) {
        var finding = finding(visit);
        var row = new HashMap<String, Object>(Map.of(
                "village", visit.village(),
                "visitOn", visit.day().toString(),
                "startsAt", visit.at().toString(),
                "kind", finding.kind().name(),
                "theme", finding.theme()));
        if (finding.kind() == ActivityKind.PASSPORT_SERVICE) {
            row.put("applicants", applicants(visit));
            row.put("requestLetter", "470/%03d/Desa".formatted(120 + visit.number()));
        }
        return row;
    }

    private static int applicants(VisitScript visit) {
        return 31 + visit.number() % 8;
    }

    List<Chapter> chapters(VisitScript visit, StoryTime time) {
        var reported = moment(visit.day(), visit.at(), time).plus(UNTIL_REPORT);
        var nextDay = time.calendar().plusWorkingDays(visit.day(), 1);
        var reviewed = moment(nextDay, REVIEW, time);
        return switch (visit.fate()) {
            case SILENT -> List.of(chapter(visit, "called", moment(nextDay, CALL, time), () -> confirmReturn(visit)));
            case CANCELLED -> List.of(chapter(visit, "cancelled", reported, () -> report(visit, cancelled())));
            case POSTPONED -> postponed(visit, reported, time);
            case REPORTED ->
                List.of(chapter(visit, "reported", reported, () -> report(visit, held(visit, visit.day()))));
            case SUSPICIOUS -> List.of(chapter(visit, "reported", reported, () -> report(visit, suspicious(visit))));
            case REVIEWED ->
                List.of(
                        chapter(visit, "reported", reported, () -> report(visit, held(visit, visit.day()))),
                        chapter(visit, "reviewed", reviewed, () -> review(visit, APPROVE)));
            case CORRECTED ->
                List.of(
                        chapter(visit, "reported", reported, () -> report(visit, held(visit, visit.day()))),
                        chapter(visit, "sent back", reviewed, () -> review(visit, SENT_BACK)),
                        chapter(visit, "corrected", reviewed.plus(LENGTH), () -> correct(visit)),
                        chapter(visit, "approved", reviewed.plus(UNTIL_REPORT), () -> review(visit, APPROVE)));
        };
    }

    private List<Chapter> postponed(VisitScript visit, Instant told, StoryTime time) {
        var newDay = time.calendar().plusWorkingDays(visit.day().plusDays(DAYS_OF_A_DELAY - 1L), 1);
        var held = moment(newDay, visit.at(), time).plus(UNTIL_REPORT);
        return List.of(
                chapter(visit, "postponed", told, () -> report(visit, postponed(visit, newDay))),
                chapter(visit, "reported", held, () -> report(visit, held(visit, newDay))),
                chapter(visit, "reviewed", held.plus(LENGTH), () -> review(visit, APPROVE)));
    }

    private static Chapter chapter(VisitScript visit, String what, Instant at, Runnable events) {
        return new Chapter("%s on %s: %s".formatted(visit.officer(), visit.day(), what), at, events);
    }

    private static Instant moment(LocalDate day, LocalTime at, StoryTime time) {
        return day.atTime(at).atZone(time.zone()).toInstant();
    }

    private void report(VisitScript visit, Map<String, Object> entries) {
        byOfficer(visit, Elements.REPORT_VISIT, entries);
    }

    private void correct(VisitScript visit) {
        var entries = held(visit, visit.day());
        entries.remove("back");
        byOfficer(visit, Elements.CORRECT_REPORT, entries);
    }

    /** Whoever has the visit now: villages change hands, and until they have, nobody reports. */
    private void byOfficer(VisitScript visit, String elementId, Map<String, Object> entries) {
        stage.complete(
                KEY,
                elementId,
                task -> isAbout(visit, task) && mentors(workerOf(visit, task), visit),
                task -> workerOf(visit, task),
                task -> entries);
    }

    private static UserId workerOf(VisitScript visit, HumanTask task) {
        return task.assignee().orElse(visit.officer());
    }

    /** Whether the officer is at work in the village of the visit. */
    boolean mentors(UserId officer, VisitScript visit) {
        return assignments.actingOfficersOf(new VillageCode(visit.village())).contains(officer);
    }

    private void review(VisitScript visit, Map<String, Object> entries) {
        byIntel(visit, Elements.REVIEW_REPORT, entries);
    }

    private void byIntel(VisitScript visit, String elementId, Map<String, Object> entries) {
        stage.complete(
                KEY, elementId, task -> isAbout(visit, task), task -> People.intel(visit.office()), task -> entries);
    }

    private void confirmReturn(VisitScript visit) {
        stage.complete(
                OfficerReturnProcess.KEY,
                OfficerReturnProcess.Elements.CONFIRM_RETURN,
                task -> isAbout(visit, task),
                task -> People.intel(visit.office()),
                task -> Map.of("result", "Dihubungi lewat telepon, sudah di rumah."));
    }

    private boolean isAbout(VisitScript visit, HumanTask task) {
        return task.name()
                .contains(territory.village(new VillageCode(visit.village())).shortName());
    }

    private static Map<String, Object> cancelled() {
        return Map.of("outcome", "CANCELLED", "reason", "Balai desa dipakai untuk pemilihan ketua RW.");
    }

    private static Map<String, Object> postponed(VisitScript visit, LocalDate newDay) {
        return Map.of(
                "outcome",
                "POSTPONED",
                "newDate",
                newDay.toString(),
                "newTime",
                visit.at().toString(),
                "reason",
                "Perangkat desa mengikuti rapat di kabupaten.");
    }

    private Map<String, Object> held(VisitScript visit, LocalDate day) {
        var finding = finding(visit);
        var entries = new HashMap<String, Object>();
        entries.put("outcome", "HELD");
        entries.put("back", true);
        entries.put("heldOn", day.toString());
        entries.put("beganAt", visit.at().toString());
        entries.put("endedAt", visit.at().plus(LENGTH).toString());
        entries.put("kind", finding.kind().name());
        entries.put("theme", finding.theme());
        entries.put("participants", participants(visit));
        entries.put("questions", List.of(Map.of("question", finding.question(), "answer", finding.answer())));
        entries.put("nilReport", finding.findings() == null);
        entries.put("findings", finding.findings());
        addTests(visit, entries);
        addPromise(visit, entries);
        if (visit.rich()) {
            addWhatMuchOfAVillageBrings(visit, entries);
        }
        return entries;
    }

    private Map<String, Object> suspicious(VisitScript visit) {
        var entries = held(visit, visit.day());
        entries.put("nilReport", false);
        entries.put("findings", "Kader desa menyimpan selebaran lowongan yang dibagikan dari rumah ke rumah.");
        entries.put("suspicious", true);
        entries.put(
                "suspicionNarrative",
                "Seorang sponsor membagikan selebaran kerja di Timur Tengah dan mendatangi ibu-ibu bekas pekerja migran.");
        entries.put(
                "indicators", List.of(Indicator.RECRUITER_IN_VILLAGE.code(), Indicator.FORMER_WORKER_TARGETED.code()));
        return entries;
    }

    private List<Map<String, Object>> participants(VisitScript visit) {
        var people = new ArrayList<Map<String, Object>>();
        var main = finding(visit).kind() == ActivityKind.SCHOOL_VISIT ? "STUDENTS" : "RESIDENTS";
        people.add(Map.of("people", main, "women", 14 + visit.number() % 11, "men", 9 + visit.number() % 7));
        people.add(Map.of("people", "VILLAGE_OFFICIALS", "women", 2, "men", 4));
        return people;
    }

    private void addTests(VisitScript visit, Map<String, Object> entries) {
        var kind = finding(visit).kind();
        if (kind == ActivityKind.COUNSELLING || kind == ActivityKind.SCHOOL_VISIT) {
            entries.put("speaker", "Analis Keimigrasian");
            entries.put("testTakers", 20);
            entries.put(
                    "answers",
                    IntStream.range(0, TEST_QUESTIONS)
                            .mapToObj(question -> Map.of(
                                    "before", 7 + (visit.number() + question) % 5,
                                    "after", 13 + (visit.number() + question) % 6))
                            .toList());
        }
        if (kind == ActivityKind.FOREIGNER_MONITORING) {
            entries.put("foreigners", visit.number() % 4);
            entries.put("foreignersInApoa", visit.number() % 4 / 2);
        }
        if (kind == ActivityKind.PASSPORT_SERVICE) {
            entries.put("applicants", applicants(visit));
            entries.put(
                    "services",
                    List.of(
                            Map.of("service", "PASSPORT_APPLICATION", "people", 6 + visit.number() % 8),
                            Map.of("service", "MIGRATION_ADVICE", "people", 3)));
        }
    }

    private void addWhatMuchOfAVillageBrings(VisitScript visit, Map<String, Object> entries) {
        entries.put(
                "participants",
                List.of(
                        Map.of("people", "RESIDENTS", "women", 21, "men", 14),
                        Map.of("people", "VILLAGE_OFFICIALS", "women", 2, "men", 4),
                        Map.of("people", "COMMUNITY_LEADERS", "women", 1, "men", 3),
                        Map.of("people", "STUDENTS", "women", 8, "men", 7),
                        Map.of("people", "MIGRANT_WORKERS", "women", 5, "men", 2)));
        entries.put(
                "services",
                List.of(
                        Map.of("service", "PASSPORT_ADVICE", "people", 7),
                        Map.of("service", "MIGRATION_ADVICE", "people", 4)));
        entries.put(
                "questions",
                findings.stream()
                        .map(each -> Map.of("question", each.question(), "answer", each.answer()))
                        .toList());
        entries.put(
                "conclusion",
                "Warga dan perangkat desa sudah dapat menjelaskan sendiri jalur resmi. Disarankan pertemuan berikutnya dipimpin kader desa.");
    }

    private void addPromise(VisitScript visit, Map<String, Object> entries) {
        var promise = finding(visit).promise();
        if (promise != null) {
            entries.put(
                    "commitments",
                    List.of(Map.of(
                            "promise",
                            promise,
                            "dueOn",
                            visit.day().plusDays(30).toString())));
        }
    }

    private Finding finding(VisitScript visit) {
        return findings.get(visit.number() % findings.size());
    }
}
