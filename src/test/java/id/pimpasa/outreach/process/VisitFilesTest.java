package id.pimpasa.outreach.process;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.VisitReports;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PdfText;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** The photos and the attendance list of a visit: which are taken, who opens them, and what a correction changes. */
@PimpasaTest
class VisitFilesTest {

    private static final String KEY = VillageVisitProcess.KEY;
    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** Each test has villages of its own. */
    private static final AtomicInteger PLACE = new AtomicInteger(356);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private Visits visits;

    @Autowired
    private Evidence evidence;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc http;

    @Autowired
    private TestClock clock;

    private LocalDate day;
    private String visit;

    @BeforeEach
    void bringAVisitToItsReport() {
        walk.inaugurate(PLACE.getAndAdd(2));
        walk.goToMidmorning();
        day = walk.today().plusDays(1);
        visit = walk.announce(day, NINE);
        walk.begin(visit, day, NINE);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void goWithTheReportAndAreOpenToTheOfficeAndTheKanwil() throws Exception {
        var photos = List.of(photo(), photo());
        var list = document();
        report(photos, List.of(list));

        assertThat(evidence.of("visit", visit))
                .extracting(EvidenceItem::id)
                .containsExactlyInAnyOrder(photos.get(0).id(), photos.get(1).id(), list.id());
        assertThat(opened(photos.get(0), walk.head().value())).isEqualTo(200);
        assertThat(opened(list, user("kabid-intel-banten"))).isEqualTo(200);
        assertThat(opened(list, user("intel-cilegon"))).isEqualTo(404);
        assertThat(readers()).contains(walk.head().value(), user("kabid-intel-banten"));
    }

    @Test
    void standBeforeTheReviewerAndAreNamedInTheActivityReport() {
        var photo = photo();
        var list = document();
        report(List.of(photo), List.of(list));

        assertThat(shown(Elements.REVIEW_REPORT, walk.head()))
                .containsEntry(
                        "photos",
                        "**Foto kegiatan**\n\n<a href=\"%1$s\" target=\"_blank\"><img alt=\"Foto 1\" src=\"%1$s/kecil\"></a>"
                                .formatted(photo.path()))
                .containsEntry(
                        "attendanceList", "**Daftar hadir**\n\n[Unduh daftar hadir (PDF)](%s)".formatted(list.path()));
        review("APPROVE");
        process.fire(KEY, visit, Elements.DRAFT_ACTIVITY_REPORT);
        assertThat(activityReport()).contains("1 foto kegiatan dan daftar hadir.");
    }

    @Test
    void theActivityReportIsFoundByItsOfficerAndTheHeadAsItIsToBeSigned() throws Exception {
        report(List.of(), List.of());
        review("APPROVE");
        process.fire(KEY, visit, Elements.DRAFT_ACTIVITY_REPORT);

        assertThat(activityReport()).doesNotContain("KONSEP");
        var number = visits.get(VisitId.of(visit)).number();
        assertThat(finished(walk.officer())).contains(number, "/naskah");
        assertThat(finished(walk.head())).contains(number, "Unduh laporan kegiatan");
        assertThat(finished(walk.colleague())).doesNotContain(number);
    }

    private String finished(UserId user) throws Exception {
        return http.perform(get("/kunjungan/selesai")
                        .param("bulan", YearMonth.from(day).toString())
                        .with(SecurityMockMvcRequestPostProcessors.user(user.value())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void theActivityReportEndsWithWhatTheOfficerConcludes() {
        var entries = VisitReports.entries(day);
        entries.put("conclusion", "Disarankan papan informasi di balai desa.");
        process.complete(KEY, visit, Elements.REPORT_VISIT, walk.officer().value(), entries);
        review("APPROVE");
        process.fire(KEY, visit, Elements.DRAFT_ACTIVITY_REPORT);

        assertThat(activityReport())
                .contains("Kesimpulan dan saran Disarankan papan informasi di balai desa.")
                .doesNotContain("Kegiatan telah dilaksanakan.");
    }

    @Test
    void mayBeMissingAndTheActivityReportSaysSo() {
        report(List.of(), List.of());

        assertThat(shown(Elements.REVIEW_REPORT, walk.head()))
                .containsEntry("photos", "**Foto kegiatan**\n\nTidak ada")
                .containsEntry("attendanceList", "**Daftar hadir**\n\nTidak ada");
        review("APPROVE");
        process.fire(KEY, visit, Elements.DRAFT_ACTIVITY_REPORT);
        assertThat(activityReport()).contains("Tanpa foto kegiatan, tanpa daftar hadir.");
    }

    @Test
    void aCorrectionKeepsSomeLeavesOutOthersAndAddsNewOnes() throws Exception {
        var kept = photo();
        var leftOut = photo();
        report(List.of(kept, leftOut), List.of());
        review("RETURN");
        assertThat(shown(Elements.CORRECT_REPORT, walk.officer()).get("earlierFiles"))
                .asString()
                .contains(kept.id().toString(), leftOut.id().toString());

        var added = photo();
        var list = photo();
        complete(Elements.CORRECT_REPORT, walk.officer(), List.of(kept, added), List.of(list));

        assertThat(shown(Elements.REVIEW_REPORT, walk.head()).get("photos"))
                .asString()
                .contains(kept.path(), added.path())
                .doesNotContain(leftOut.path());
        assertThat(shown(Elements.REVIEW_REPORT, walk.head()).get("attendanceList"))
                .asString()
                .contains(list.path() + "/kecil");
        assertThat(opened(kept, walk.head().value())).isEqualTo(200);
        assertThat(opened(leftOut, walk.head().value())).isEqualTo(404);
        assertThat(opened(leftOut, walk.officer().value())).isEqualTo(404);
    }

    @Test
    void theListOfThoseWhoCameIsNotForEverybodyAtTheOffice() throws Exception {
        var photo = photo();
        var list = document();
        report(List.of(photo), List.of(list));

        assertThat(opened(list, walk.officer().value())).isEqualTo(200);
        assertThat(opened(list, walk.colleague().value())).isEqualTo(404);
        assertThat(opened(photo, walk.colleague().value())).isEqualTo(200);
    }

    @Test
    void nobodyAttachesWhatIsNotTheirsOrBelongsElsewhere() {
        var foreign = keep("foto.jpg", EvidenceFiles.jpeg(40, 30), walk.head());
        assertRefused(List.of(foreign), List.of(), "Berkas tidak ditemukan");
        var photo = photo();
        evidence.attach(List.of(photo.id()), "visit", "another visit", OutreachWalk.OFFICE, walk.officer());
        assertRefused(List.of(photo), List.of(), "Berkas tidak ditemukan");
    }

    @Test
    void onlySixPhotosAndOneListAreTakenEachInItsPlace() {
        var seven = Stream.generate(this::photo).limit(7).toList();
        assertRefused(seven, List.of(), "paling banyak 6");
        assertRefused(List.of(), seven.subList(0, 2), "cukup satu berkas");
        assertRefused(seven.subList(0, 1), seven.subList(0, 1), "sudah ada di antara foto");
        assertRefused(List.of(document()), List.of(), "harus berupa foto");

        report(seven.subList(0, 6), seven.subList(6, 7));
        assertThat(evidence.of("visit", visit)).hasSize(7);
    }

    @Test
    void aPassportServiceThatNobodyPlannedBringsEnoughApplicantsAndTheVillagesLetter() {
        assertThatThrownBy(() -> reportPassportService(29, List.of(document())))
                .hasStackTraceContaining("memerlukan paling sedikit 30 pemohon; laporan ini menyebut 29");
        assertThatThrownBy(() -> reportPassportService(30, List.of()))
                .hasStackTraceContaining("memerlukan surat permohonan dari desa. Unggah suratnya");
        assertThat(evidence.of("visit", visit)).isEmpty();

        reportPassportService(30, List.of(document()));
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.REVIEW_REPORT);
    }

    private void reportPassportService(int applicants, List<EvidenceItem> letter) {
        var entries = VisitReports.entries(day);
        entries.put("kind", "PASSPORT_SERVICE");
        entries.put("applicants", applicants);
        entries.put("requestLetter", ids(letter));
        process.complete(KEY, visit, Elements.REPORT_VISIT, walk.officer().value(), entries);
    }

    private void assertRefused(List<EvidenceItem> photos, List<EvidenceItem> lists, String message) {
        assertThatThrownBy(() -> report(photos, lists)).hasStackTraceContaining(message);
        assertThat(evidence.of("visit", visit)).isEmpty();
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.REPORT_VISIT);
    }

    private EvidenceItem photo() {
        return keep("foto.jpg", EvidenceFiles.jpeg(40, 30), walk.officer());
    }

    private EvidenceItem document() {
        return keep("daftar hadir.pdf", EvidenceFiles.pdf(), walk.officer());
    }

    private EvidenceItem keep(String name, byte[] content, UserId uploader) {
        return evidence.keep(evidence.examine(new NewFile(name, content)), uploader);
    }

    private void report(List<EvidenceItem> photos, List<EvidenceItem> lists) {
        complete(Elements.REPORT_VISIT, walk.officer(), photos, lists);
    }

    private void complete(String step, UserId user, List<EvidenceItem> photos, List<EvidenceItem> lists) {
        var entries = VisitReports.entries(day);
        entries.put("photos", ids(photos));
        entries.put("attendanceList", ids(lists));
        process.complete(KEY, visit, step, user.value(), entries);
    }

    private static List<String> ids(List<EvidenceItem> items) {
        return items.stream().map(item -> item.id().toString()).toList();
    }

    private void review(String decision) {
        process.complete(
                KEY,
                visit,
                Elements.REVIEW_REPORT,
                walk.head().value(),
                Map.of("decision", decision, "note", "Lengkapi lampiran"));
    }

    private Map<String, Object> shown(String step, UserId user) {
        return process.shown(KEY, visit, step, user);
    }

    private int opened(EvidenceItem file, String user) throws Exception {
        return http.perform(get(file.path()).with(SecurityMockMvcRequestPostProcessors.user(user)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<String> readers() {
        return jdbc.sql("SELECT user_id FROM pimpasa.read_audit WHERE subject_type = 'visit' AND subject_id = :visit")
                .param("visit", visit)
                .query(String.class)
                .list();
    }

    private String activityReport() {
        var content = jdbc.sql("SELECT d.content FROM pimpasa.document d JOIN pimpasa.visit v "
                        + "ON v.activity_report = d.id WHERE v.id = :visit::uuid")
                .param("visit", visit)
                .query(byte[].class)
                .single();
        return PdfText.of(content);
    }
}
