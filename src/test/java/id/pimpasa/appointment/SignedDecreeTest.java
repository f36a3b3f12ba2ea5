package id.pimpasa.appointment;

import static id.pimpasa.appointment.AppointmentWalk.KEY;
import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The signed decree comes back as a file: which file is taken, and who opens it afterwards. */
@PimpasaTest
class SignedDecreeTest {

    private static final String OFFICE = "cilegon";

    @Autowired
    private ProcessDriver process;

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private Evidence evidence;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc http;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void openOffices() {
        walk.openOffices();
    }

    private String decreed(int village) {
        return walk.decree(OFFICE, List.of(walk.candidate(OFFICE, village)));
    }

    private byte[] draft(String batch) {
        return jdbc.sql("SELECT d.content FROM pimpasa.document d JOIN pimpasa.appointment_batch b "
                        + "ON b.decree_document = d.id WHERE b.id = :batch")
                .param("batch", UUID.fromString(batch))
                .query(byte[].class)
                .single();
    }

    private void assertRefused(String batch, String number, byte[] file, String sentence) {
        assertThatThrownBy(() -> walk.recordDecree(batch, number, file)).hasStackTraceContaining(sentence);
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_recordDecree");
        assertThat(evidence.of("decree", batch)).isEmpty();
    }

    /** With so many that the signature just does not fit below them. */
    @Test
    void theSignatureOfTheAnnexNeverStandsOnAPageOfItsOwn() throws IOException {
        for (int officers : List.of(8, 9, 10, 11, 12)) {
            var batch = walk.decree(
                    OFFICE,
                    IntStream.range(0, officers)
                            .mapToObj(number -> walk.candidate(OFFICE, 12, 13))
                            .toList());
            try (var annex = Loader.loadPDF(draft(batch))) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(annex.getNumberOfPages());
                assertThat(stripper.getText(annex))
                        .as("last page with %d officers", officers)
                        .contains("Kode dokumen", walk.nips(batch).get(officers - 1));
            }
        }
    }

    @Test
    void theDraftAPhotoAndAUsedNumberAreRefused() {
        var earlier = decreed(0);
        walk.recordDecree(earlier, "W.11-LAMA", EvidenceFiles.signedPdf());
        var batch = decreed(1);

        assertRefused(batch, "W.11-A", draft(batch), "konsep SK yang belum ditandatangani");
        assertRefused(batch, "W.11-A", EvidenceFiles.jpeg(30, 20), "Berkas SK harus berupa PDF");
        assertRefused(batch, " w.11-lama ", EvidenceFiles.signedPdf(), "Nomor SK ini sudah dicatat");

        walk.recordDecree(batch, "W.11-A", EvidenceFiles.signedPdf());
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_scheduleCeremony");
    }

    @Test
    void theSignerGetsTheFinalTextAndOnlyThePreviewSaysThatItIsADraft() throws Exception {
        var batch = decreed(6);
        var document = jdbc.sql("SELECT decree_document FROM pimpasa.appointment_batch WHERE id = :batch")
                .param("batch", UUID.fromString(batch))
                .query(UUID.class)
                .single();

        var preview = download("/dokumen/" + document + "/unduh");
        var toSign = download("/dokumen/" + document + "/naskah");

        assertThat(words(preview)).contains("KONSEP, BELUM DITANDATANGANI");
        assertThat(words(toSign)).doesNotContain("KONSEP").contains("MEMUTUSKAN");
        assertThat(toSign).isEqualTo(draft(batch));
        assertThat(shownToTheSecretariat(batch, "userTask_recordDecree"))
                .containsEntry("documentLink", "/dokumen/" + document + "/naskah");
        assertRefused(batch, "W.11-P", preview, "konsep SK yang belum ditandatangani");
        assertRefused(batch, "W.11-P", annotated(preview, "W.11-P"), "konsep SK yang belum ditandatangani");
        walk.recordDecree(batch, "W.11-P", annotated(toSign, "W.11-P"));
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_scheduleCeremony");
    }

    private byte[] download(String path) throws Exception {
        return http.perform(get(path).with(SecurityMockMvcRequestPostProcessors.user(user("tu-banten"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aFileWithOtherWordsThanTheDraftIsRefusedAndTheDraftWithASignatureIsTaken() throws Exception {
        var other = decreed(7);
        var batch = decreed(8);

        assertRefused(batch, "W.11-E", annotated(draft(other), "W.11-E"), "Isi berkas tidak sama dengan konsep SK");
        assertRefused(
                batch,
                "W.11-E",
                annotated(draft(batch), "199001012015031998 199001012015031999"),
                "Isi berkas tidak sama dengan konsep SK");

        walk.recordDecree(batch, "W.11-E", annotated(draft(batch), "W.11-E, 24 November 2026"));
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_scheduleCeremony");
    }

    @Test
    void aScanWithRecognisedTextUnderItsPictureIsAScan() throws IOException {
        var batch = decreed(8);

        walk.recordDecree(batch, "W.11-OCR", scanned("KEPUTUSAN KEPALA KANT0R WlLAYAH"));

        assertThat(shownToTheSecretariat(batch, "userTask_scheduleCeremony").get("decreeSignature"))
                .asString()
                .contains("hasil pindai");
    }

    /** A page as office scanners write it: what they have recognised lies invisibly under the picture. */
    private static byte[] scanned(String recognised) throws IOException {
        try (var document = new PDDocument();
                var content = new ByteArrayOutputStream()) {
            var sheet = new PDPage();
            document.addPage(sheet);
            try (var page = new PDPageContentStream(document, sheet)) {
                page.beginText();
                page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                page.setRenderingMode(RenderingMode.NEITHER);
                page.newLineAtOffset(60, 700);
                page.showText(recognised);
                page.endText();
            }
            document.save(content);
            return content.toByteArray();
        }
    }

    /** The file with some words more on its first page, as signing adds them. */
    private static byte[] annotated(byte[] pdf, String words) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var changed = new ByteArrayOutputStream()) {
            try (var page = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
                page.beginText();
                page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                page.newLineAtOffset(60, 20);
                page.showText(words);
                page.endText();
            }
            document.save(changed);
            return changed.toByteArray();
        }
    }

    @Test
    void ofTwoDecreesRecordedAtTheSameMomentOneHasTheNumber() {
        var first = decreed(5);
        var second = decreed(6);
        var elsewhere = new AtomicReference<CompletableFuture<Void>>();

        transactions.executeWithoutResult(open -> {
            walk.recordDecree(first, "W.11-SERENTAK", EvidenceFiles.signedPdf());
            elsewhere.set(CompletableFuture.runAsync(
                    () -> walk.recordDecree(second, "w.11-serentak", EvidenceFiles.signedPdf())));
            Awaitility.await()
                    .until(() -> waitsForAnotherTransaction() || elsewhere.get().isDone());
        });

        assertThatThrownBy(elsewhere.get()::join).hasStackTraceContaining("Nomor SK ini sudah dicatat");
        assertThat(process.waitingSteps(KEY, first)).containsExactly("userTask_scheduleCeremony");
        assertThat(process.waitingSteps(KEY, second)).containsExactly("userTask_recordDecree");
        assertThat(evidence.of("decree", second)).isEmpty();
    }

    @Test
    void ofTwoNominationsOfOnePersonAtTheSameMomentOneIsRefused() {
        var person = walk.candidate(OFFICE, 5);
        var elsewhere = new AtomicReference<CompletableFuture<String>>();

        transactions.executeWithoutResult(open -> {
            walk.nominate(OFFICE, List.of(person));
            elsewhere.set(CompletableFuture.supplyAsync(() -> walk.nominate(OFFICE, List.of(person))));
            Awaitility.await()
                    .until(() -> waitsForAnotherNomination() || elsewhere.get().isDone());
        });

        assertThatThrownBy(elsewhere.get()::join).hasStackTraceContaining("sedang diusulkan dalam angkatan lain");
    }

    private boolean waitsForAnotherNomination() {
        return jdbc.sql("SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND locktype = 'advisory'")
                .query(Boolean.class)
                .single();
    }

    private boolean waitsForAnotherTransaction() {
        return jdbc.sql("SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'")
                .query(Boolean.class)
                .single();
    }

    @Test
    void aFileOfSomebodyElseOrNoFileIsRefused() {
        var batch = decreed(2);
        var foreign = evidence.keep(
                evidence.examine(new NewFile("SK.pdf", EvidenceFiles.signedPdf())),
                new UserId(user("intel-" + OFFICE)));

        assertThatThrownBy(() -> complete(batch, List.of(foreign.id().toString())))
                .hasStackTraceContaining("Berkas tidak ditemukan");
        assertThatThrownBy(() -> complete(batch, List.of("bukan-nomor"))).hasStackTraceContaining("Unggah ulang");
        assertThatThrownBy(() -> complete(batch, List.of())).hasStackTraceContaining("wajib diisi");
        assertThat(process.waitingSteps(KEY, batch)).containsExactly("userTask_recordDecree");
    }

    @Test
    void aWrongYearIsRefused() {
        var batch = decreed(7);
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

        assertDatesRefused(batch, today.minusYears(3), today.minusYears(3), today.minusYears(1), "sudah berakhir");
        assertDatesRefused(batch, today, today.minusYears(2), today.plusYears(1), "lebih dari setahun");
        assertDatesRefused(batch, today, today.plusYears(2), today.plusYears(3), "lebih dari setahun");
        assertDatesRefused(batch, today, today, today.plusYears(20), "lebih dari 10 tahun");
    }

    private void assertDatesRefused(
            String batch, LocalDate signedOn, LocalDate validFrom, LocalDate validUntil, String sentence) {
        var file = evidence.keep(
                evidence.examine(new NewFile("SK.pdf", EvidenceFiles.signedPdf())), new UserId(user("tu-banten")));
        assertThatThrownBy(() -> process.complete(
                        KEY,
                        batch,
                        "userTask_recordDecree",
                        user("tu-banten"),
                        Map.of(
                                "decreeNumber", "W.11-TAHUN",
                                "signedOn", signedOn.toString(),
                                "validFrom", validFrom.toString(),
                                "validUntil", validUntil.toString(),
                                "signedFile", List.of(file.id().toString()))))
                .hasStackTraceContaining(sentence);
    }

    private void complete(String batch, List<String> files) {
        process.complete(
                KEY,
                batch,
                "userTask_recordDecree",
                user("tu-banten"),
                Map.of(
                        "decreeNumber", "W.11-B",
                        "signedOn", "2026-01-05",
                        "validFrom", "2026-01-05",
                        "validUntil", "2028-01-05",
                        "signedFile", files));
    }

    @Test
    void theFileIsKeptWithItsHashAndOpenToItsOfficeAndTheKanwil() throws Exception {
        var batch = decreed(3);
        var file = walk.recordDecree(batch, "W.11-C", EvidenceFiles.signedPdf());

        assertThat(evidence.of("decree", batch)).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(file);
            assertThat(kept.sha256()).hasSize(64).isEqualTo(kept.originalSha256());
            assertThat(kept.signatures()).containsExactly("ETSI.CAdES.detached");
        });
        assertThat(opened(file, "kakanim-" + OFFICE)).isEqualTo(200);
        assertThat(opened(file, "kakanwil-banten")).isEqualTo(200);
        assertThat(opened(file, "kakanim-serang")).isEqualTo(404);
        assertThat(readers(batch)).containsExactlyInAnyOrder(user("kakanim-" + OFFICE), user("kakanwil-banten"));
    }

    private int opened(EvidenceId file, String group) throws Exception {
        return http.perform(get("/berkas/" + file).with(SecurityMockMvcRequestPostProcessors.user(user(group))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<String> readers(String batch) {
        return jdbc.sql("SELECT user_id FROM pimpasa.read_audit WHERE subject_type = 'decree' AND subject_id = :batch")
                .param("batch", batch)
                .query(String.class)
                .list();
    }

    @Test
    void theCodeTellsAnyoneNumberAndHashOnceTheSignedDecreeIsRecorded() throws Exception {
        var batch = decreed(9);
        http.perform(get("/dokumen/" + code(batch))).andExpect(content().string(containsString("Belum tercatat")));

        var file = walk.recordDecree(batch, "W.11-F", EvidenceFiles.pdf());

        http.perform(get("/dokumen/" + code(batch)))
                .andExpect(content().string(containsString("W.11-F")))
                .andExpect(content().string(containsString(evidence.item(file).sha256())));
    }

    private String code(String batch) {
        return jdbc.sql("SELECT d.code FROM pimpasa.document d JOIN pimpasa.appointment_batch b "
                        + "ON b.decree_document = d.id WHERE b.id = :batch")
                .param("batch", UUID.fromString(batch))
                .query(String.class)
                .single();
    }

    @Test
    void theNextStepShowsWhereTheFileIsOpened() {
        var batch = decreed(4);
        var file = walk.recordDecree(batch, "W.11-D", EvidenceFiles.pdf());

        assertThat(shownToTheSecretariat(batch, "userTask_scheduleCeremony"))
                .containsEntry("decreeNumber", "W.11-D")
                .containsEntry("decreeLink", "/berkas/" + file)
                .containsEntry(
                        "decreeSignature",
                        "Berkas tidak memuat tanda tangan elektronik. Berkas hasil pindai: cocokkan sendiri isinya "
                                + "dengan konsep.");
    }

    private Map<String, Object> shownToTheSecretariat(String batch, String step) {
        return process.shown(KEY, batch, step, new UserId(user("tu-banten")));
    }
}
