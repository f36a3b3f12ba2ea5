package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageVisitProcess.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.escalation.application.CaseFile;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.VisitReports;
import id.pimpasa.outreach.application.InterveneInVisit;
import id.pimpasa.outreach.application.ReplanVisit.NewDate;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PdfText;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What goes on from a visit to the next one, to whoever checks its letters and to the early warning. */
@PimpasaTest
class VisitFollowUpTest {

    private static final AtomicInteger PLACE = new AtomicInteger(760);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private Visits visits;

    @Autowired
    private InterveneInVisit intervene;

    @Autowired
    private CaseFile caseFile;

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
        bringToReport(day);
    }

    private void bringToReport(LocalDate on) {
        visit = walk.announce(on, NINE);
        walk.begin(visit, on, NINE);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void lettersAreSignedWithoutTheMarkThatOnlyTheirPreviewBears() throws Exception {
        report(VisitReports.entries(day));
        approve();
        for (var letter : List.of(
                visits.get(VisitId.of(visit)).letter().orElseThrow(),
                visits.get(VisitId.of(visit)).activityReport().orElseThrow())) {
            assertThat(words(letter, "unduh")).contains("KONSEP, BELUM DITANDATANGANI");
            assertThat(words(letter, "naskah"))
                    .doesNotContain("KONSEP")
                    .contains("63 Tahun 2024, Pasal 89", "Kode dokumen");
        }
    }

    @Test
    void aQuestionThatNobodyAnsweredComesBackAtTheNextVisitUntilSomebodyDoes() throws Exception {
        var entries = VisitReports.entries(day);
        entries.put("questions", List.of(Map.of("question", "Kapan layanan paspor di desa?")));
        report(entries);
        approve();
        assertThat(activityReport()).contains("1 pertanyaan dijawab pada kunjungan berikutnya.");

        day = day.plusDays(1);
        bringToReport(day);
        assertThat(shown(Elements.REPORT_VISIT, walk.officer()).get("openQuestions"))
                .asString()
                .contains("Kapan layanan paspor di desa?");
        var answered = VisitReports.entries(day);
        answered.put(
                "questions", List.of(Map.of("question", "Kapan layanan paspor di desa?", "answer", "Bulan depan.")));
        report(answered);
        approve();
        assertThat(activityReport()).contains("Bulan depan.").doesNotContain("kunjungan berikutnya");

        day = day.plusDays(1);
        bringToReport(day);
        assertThat(shown(Elements.REPORT_VISIT, walk.officer()).get("openQuestions"))
                .asString()
                .doesNotContain("Kapan layanan paspor");
    }

    @Test
    void whoeverChecksALetterLearnsThatAnotherReplacedItOrTheVisitWasCancelled() throws Exception {
        var first = visits.get(VisitId.of(visit)).letter().orElseThrow();
        assertThat(check(first)).contains("Kode ini terdaftar").doesNotContain("tidak berlaku lagi");
        process.as(
                walk.head(), () -> intervene.postpone(VisitId.of(visit), new NewDate(day.plusDays(7), NINE, "Hujan")));
        process.fire(KEY, visit, Elements.DRAFT_LETTER);
        var second = visits.get(VisitId.of(visit)).letter().orElseThrow();
        assertThat(check(first)).contains("tidak berlaku lagi");
        assertThat(check(second)).doesNotContain("tidak berlaku lagi");

        process.as(walk.head(), () -> intervene.cancel(VisitId.of(visit), "Desa menolak"));
        assertThat(check(first)).contains("tidak berlaku lagi");
        assertThat(check(second)).contains("tidak berlaku lagi");
    }

    @Test
    void theEarlyWarningNamesTheVisitThatItCameFrom() {
        var entries = VisitReports.entries(day);
        entries.put("nilReport", false);
        entries.put("suspicious", true);
        entries.put("suspicionNarrative", "Sponsor mendatangi rumah warga.");
        entries.put("indicators", List.of("ONLINE_JOB_AD"));
        report(entries);

        var raised = visits.get(VisitId.of(visit));
        assertThat(caseFile.read(raised.raisedReport().orElseThrow()).received())
                .endsWith("(Temuan kunjungan desa " + raised.number() + ")");
    }

    private String check(UUID document) throws Exception {
        var code = jdbc.sql("SELECT code FROM pimpasa.document WHERE id = :id")
                .param("id", document)
                .query(String.class)
                .single();
        return http.perform(get("/dokumen/" + code)).andReturn().getResponse().getContentAsString();
    }

    private void report(Map<String, Object> entries) {
        process.complete(KEY, visit, Elements.REPORT_VISIT, walk.officer().value(), entries);
    }

    private void approve() {
        process.complete(KEY, visit, Elements.REVIEW_REPORT, walk.head().value(), Map.of("decision", "APPROVE"));
        process.fire(KEY, visit, Elements.DRAFT_ACTIVITY_REPORT);
    }

    private String activityReport() throws Exception {
        return words(visits.get(VisitId.of(visit)).activityReport().orElseThrow(), "naskah");
    }

    private String words(UUID document, String how) throws Exception {
        var pdf = http.perform(get("/dokumen/" + document + "/" + how)
                        .with(user(walk.head().value())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return PdfText.of(pdf);
    }

    private Map<String, Object> shown(String step, UserId reader) {
        return process.shown(KEY, visit, step, reader);
    }
}
