package id.pimpasa.demo;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.KEY;

import id.pimpasa.appointment.process.OfficerAppointmentProcess.Elements;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.Village;
import id.pimpasa.territory.VillageCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How the officers were appointed last year, and the batches of this year, each at another step. */
@Component
@ConditionalOnDemoData
class AppointmentStory implements StoryLine {

    private static final LocalTime CEREMONY_BEGINS = LocalTime.of(9, 0);
    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

    private final Stage stage;
    private final Territory territory;
    private final BusinessClock clock;
    private final Evidence evidence;

    AppointmentStory(Stage stage, Territory territory, BusinessClock clock, Evidence evidence) {
        this.stage = stage;
        this.territory = territory;
        this.clock = clock;
        this.evidence = evidence;
    }

    @Override
    public List<Chapter> chapters(StoryTime time) {
        return StoryFile.read("batches", Batch.File.class).list().stream()
                .flatMap(batch -> Arrays.stream(AppointmentStep.values())
                        .filter(batch::reaches)
                        .map(step -> chapter(batch, step, time)))
                .toList();
    }

    private Chapter chapter(Batch batch, AppointmentStep step, StoryTime time) {
        return new Chapter(
                batch.name() + " " + step,
                time.workingDay(batch.nominated() - step.day(), step.time()),
                () -> play(batch, step, time));
    }

    private void play(Batch batch, AppointmentStep step, StoryTime time) {
        var office = batch.officeCode();
        switch (step) {
            case NOMINATE -> stage.start(batch.name(), KEY, People.intel(office), candidates(batch));
            case ENDORSE, ENDORSE_AGAIN ->
                complete(batch, Elements.ENDORSE_NOMINATION, People.kakanim(office), verdicts(batch, "APPROVE"));
            case CONSENT -> recordConsents(batch);
            case RETURN -> complete(batch, Elements.VERIFY_NOMINATION, People.KABID_INTEL, verdicts(batch, "RETURN"));
            case CORRECT -> complete(batch, Elements.CORRECT_NOMINATION, People.intel(office), candidates(batch));
            case VERIFY -> complete(batch, Elements.VERIFY_NOMINATION, People.KABID_INTEL, verdicts(batch, "APPROVE"));
            case SIGN -> complete(batch, Elements.SIGN_DECREE, People.KAKANWIL, APPROVE);
            case RECORD_DECREE -> complete(batch, Elements.RECORD_DECREE, People.TU, decree(batch));
            case SCHEDULE_CEREMONY ->
                complete(
                        batch,
                        Elements.SCHEDULE_CEREMONY,
                        People.TU,
                        ceremony(batch, AppointmentStep.RECORD_CEREMONY, time));
            case RECORD_CEREMONY -> recordCeremony(batch, batch.absent());
            case SCHEDULE_AGAIN ->
                complete(
                        batch,
                        Elements.SCHEDULE_CEREMONY,
                        People.TU,
                        ceremony(batch, AppointmentStep.INDUCT_ABSENT, time));
            case INDUCT_ABSENT -> recordCeremony(batch, List.of());
        }
    }

    private void recordCeremony(Batch batch, List<String> absent) {
        complete(
                batch,
                Elements.RECORD_CEREMONY,
                People.TU,
                Map.of(
                        "decision", "APPROVE",
                        "absent", stage.candidates(batch.name(), absent),
                        "note", "Dikukuhkan oleh Kepala Kantor Wilayah."));
    }

    private void complete(Batch batch, String elementId, UserId user, Map<String, Object> entries) {
        stage.complete(batch.name(), KEY, elementId, user, entries);
    }

    private static Map<String, Object> verdicts(Batch batch, String outcome) {
        return Map.of(
                "verdicts",
                batch.candidates().stream()
                        .map(nominee -> verdict(nominee.nip(), outcome, batch.returned()))
                        .toList());
    }

    private static Map<String, Object> verdict(String nip, String outcome, String note) {
        return outcome.equals("APPROVE")
                ? Map.of("nip", nip, "outcome", outcome)
                : Map.of("nip", nip, "outcome", outcome, "note", note);
    }

    private static Map<String, Object> candidates(Batch batch) {
        return Map.of(
                "candidates",
                batch.candidates().stream().map(AppointmentStory::row).toList());
    }

    private static Map<String, Object> row(Batch.Nominee nominee) {
        var row = new HashMap<String, Object>();
        row.put("name", nominee.name());
        row.put("nip", nominee.nip());
        row.put("grade", nominee.grade());
        row.put("jobTitle", nominee.title());
        row.put("email", nominee.name().toLowerCase(Locale.ROOT).replace(" ", ".") + "@pimpasa.test");
        row.put("yearsOfService", nominee.years());
        row.put("disciplined", false);
        row.put("briefed", nominee.briefed() == null || nominee.briefed());
        row.put("villages", nominee.villages());
        return row;
    }

    private void recordConsents(Batch batch) {
        stage.completeEach(
                batch.name(),
                KEY,
                Elements.RECORD_CONSENT,
                People.intel(batch.officeCode()),
                isAbout(batch.unanswered()).negate(),
                task -> consent(batch, task));
    }

    private Map<String, Object> consent(Batch batch, HumanTask task) {
        var entries = new HashMap<String, Object>();
        entries.put("givenOn", clock.today(batch.officeCode()).toString());
        entries.put("signatory", headOf(villages(batch).filter(village -> isAbout(village, task))));
        entries.put("criteria", List.of("MIGRANT_WORKERS", "UNEMPLOYMENT"));
        if (isAbout(batch.refused()).test(task)) {
            entries.put("answer", "REFUSED");
            entries.put("reason", "Desa sedang menjalankan program pembinaan instansi lain.");
        } else {
            entries.put("answer", "AGREED");
            entries.put(
                    "letter",
                    List.of(upload("surat-kesediaan.pdf", "consent-letter.pdf", People.intel(batch.officeCode()))));
        }
        return entries;
    }

    private Predicate<HumanTask> isAbout(List<String> codes) {
        var villages = codes.stream().map(this::village).toList();
        return task -> villages.stream().anyMatch(village -> isAbout(village, task));
    }

    private static boolean isAbout(Village village, HumanTask task) {
        return task.name().endsWith(village.shortName());
    }

    private Stream<Village> villages(Batch batch) {
        return batch.candidates().stream()
                .flatMap(nominee -> nominee.villages().stream())
                .map(this::village);
    }

    private static String headOf(Stream<Village> village) {
        return village.findFirst()
                .map(found -> found.kind().headTitle() + " " + found.name())
                .orElseThrow();
    }

    private Village village(String code) {
        return territory.village(new VillageCode(code));
    }

    private Map<String, Object> decree(Batch batch) {
        var today = clock.today(batch.officeCode());
        return Map.of(
                "decreeNumber", batch.decree(),
                "signedOn", today.toString(),
                "validFrom", today.toString(),
                "validUntil", lastDay(batch, today).toString(),
                "signedFile", List.of(upload("SK.pdf", "signed-decree.pdf", People.TU)));
    }

    private String upload(String name, String resource, UserId uploader) {
        try {
            var content = new ClassPathResource("demo/" + resource).getContentAsByteArray();
            return evidence.keep(evidence.examine(new NewFile(name, content)), uploader)
                    .id()
                    .toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LocalDate lastDay(Batch batch, LocalDate first) {
        return first.plusYears(batch.years()).minusDays(1);
    }

    private static Map<String, Object> ceremony(Batch batch, AppointmentStep held, StoryTime time) {
        var day = time.dateOf(time.workingDay(batch.nominated() - held.day(), CEREMONY_BEGINS));
        return Map.of(
                "decision", "SCHEDULE",
                "ceremonyAt", day.atTime(CEREMONY_BEGINS).toString(),
                "place", batch.place());
    }
}
