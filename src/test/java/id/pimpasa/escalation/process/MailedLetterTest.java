package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.process.PartnerReferralProcess.Elements;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.notification.demomail.DemoMailbox;
import id.pimpasa.notification.demomail.DemoMailbox.Entry;
import id.pimpasa.testsupport.DatabaseSearch;
import id.pimpasa.testsupport.PdfText;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;

/** A letter reaches its partner as a locked file, whose passphrase goes by telephone; the mail says nothing of the case. */
@PimpasaTest
@ExtendWith(OutputCaptureExtension.class)
class MailedLetterTest {

    private static final String STORY = "Seorang sponsor bernama Markerwati membawa warga.";
    private static final String PARTNER = "surat@bp3mi.test";
    private static final String NUMBER = "WIM.12-UM.01.01-1";
    private static final Duration A_REST_OF_THE_SERVER = Duration.ofMinutes(2);

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Evidence evidence;

    @Autowired
    private DemoMailbox mailbox;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private DatabaseSearch database;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Escalation escalation;
    private ReportId report;
    private int workingPort;

    @BeforeEach
    void bringAReportToItsLetter() {
        workingPort = sender.getPort();
        escalation = Escalation.staffed(driver, intake, accounts);
        referTo("BP3MI_BANTEN");
    }

    private void referTo(String partner) {
        report = escalation.atKanim(ReportMother.report(STORY, Set.of(Indicator.WRONG_VISA), null));
        escalation.decide(report, "REFER");
        escalation.complete(report, ReportEscalationProcess.Elements.REFER_REPORT, partner);
    }

    @AfterEach
    void repairServer() {
        sender.setPort(workingPort);
        clock.reset();
    }

    private void mailLetter(Map<String, Object> more) {
        escalation.mail(escalation.task(report, Elements.SIGN_LETTER), Escalation.INTEL, more);
    }

    private void mailLetterWith(byte[] signed) {
        var file = evidence.keep(evidence.examine(new NewFile("surat.pdf", signed)), Escalation.INTEL);
        mailLetter(Map.of("signedFile", List.of(file.id().toString())));
    }

    private UUID mail() {
        return jdbc.sql("""
                        SELECT m.id FROM pimpasa.mail m JOIN pimpasa.report_referral r ON m.once_key = 'letter:' || r.id
                         WHERE r.report_id = :report
                        """).param("report", report.value()).query(UUID.class).single();
    }

    private void letMailLeave() {
        driver.fire("mailDelivery", mail().toString(), "serviceTask_sendMail");
    }

    private MimeMessage received() {
        letMailLeave();
        return newestMail();
    }

    /** By its number: other tests move the clock. */
    private MimeMessage newestMail() {
        var newest = mailbox.newest(Optional.of(PARTNER), 1000).stream()
                .mapToLong(Entry::id)
                .max()
                .orElseThrow();
        return mailbox.find(newest, Optional.of(PARTNER)).orElseThrow();
    }

    private byte[] attachment() throws Exception {
        var files = new ArrayList<byte[]>();
        collect(received(), files);
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private static void collect(Part part, List<byte[]> files) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), files);
            }
        } else if (part.isMimeType("application/pdf")) {
            assertThat(part.getFileName()).isEqualTo("surat-terkunci.pdf");
            files.add(part.getInputStream().readAllBytes());
        }
    }

    private Map<String, Object> shownToInteldakim() {
        return driver.shown(PartnerReferralProcess.KEY, report.toString(), Elements.RECORD_ANSWER, Escalation.INTEL);
    }

    private String passphrase() {
        return shownToInteldakim().get("passphrase").toString().replace(" ", "");
    }

    private static String textOf(byte[] pdf, String passphrase) throws IOException {
        try (var document = Loader.loadPDF(pdf, passphrase)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theAttachmentOpensWithThePassphraseOfItsLetterAndNeverWithout() throws Exception {
        mailLetter(Map.of());
        var file = attachment();
        assertThatThrownBy(() -> Loader.loadPDF(file)).isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> Loader.loadPDF(file, "00000000000000000000"))
                .isInstanceOf(InvalidPasswordException.class);
        assertThat(passphrase()).matches("\\d{20}");
        assertThat(textOf(file, passphrase())).contains(NUMBER, "Lontar", "LD-SERANG-", "tanpa tanda tangan");
        assertThat(textOf(file, passphrase())).doesNotContain("Markerwati");
        try (var document = Loader.loadPDF(file, passphrase())) {
            assertThat(document.getEncryption().getLength()).isEqualTo(256);
            assertThat(document.getEncryption().getSecurityHandler().isAES()).isTrue();
        }
    }

    @Test
    void eachLetterHasAPassphraseOfItsOwn() {
        mailLetter(Map.of());
        var first = passphrase();
        referTo("BP3MI_BANTEN");
        mailLetter(Map.of());
        assertThat(passphrase()).isNotEqualTo(first);
    }

    @Test
    void theMailNamesNoCaseVillageOrPersonAndNothingThatOpensItsFile() throws Exception {
        mailLetter(Map.of());
        var raw = new ByteArrayOutputStream();
        received().writeTo(raw);
        var letters = raw.toString(StandardCharsets.ISO_8859_1);
        assertThat(letters).contains(NUMBER).doesNotContain("Markerwati", "Lontar", "LD-SERANG", passphrase());
        assertThat(new String(attachmentOfSentMail(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Markerwati", "Lontar", "LD-SERANG");
    }

    private byte[] attachmentOfSentMail() throws Exception {
        var files = new ArrayList<byte[]>();
        collect(newestMail(), files);
        return files.get(0);
    }

    @Test
    void thePassphraseStandsInNoTableOfTheEngineOrTheApplicationAndInNoLog(CapturedOutput log) {
        mailLetter(Map.of());
        letMailLeave();
        var shown = shownToInteldakim().get("passphrase").toString();
        for (var words : List.of(shown, shown.replace(" ", ""))) {
            assertThat(database.tablesHolding("public", words)).isEmpty();
            assertThat(database.tablesHolding("pimpasa", words)).isEmpty();
            assertThat(log).doesNotContain(words);
        }
    }

    @Test
    void thatSomebodyReadThePassphraseIsOnRecord() {
        mailLetter(Map.of());
        passphrase();
        assertThat(jdbc.sql("SELECT user_id FROM pimpasa.read_audit"
                                + " WHERE subject_id = :id AND what = 'kata sandi surat'")
                        .param("id", report.toString())
                        .query(String.class)
                        .set())
                .containsExactly(Escalation.INTEL.value());
    }

    @Test
    void aScanOfTheSignedLetterIsSentInPlaceOfTheOwnSheet() throws Exception {
        mailLetterWith(EvidenceFiles.pdf());
        var file = attachment();
        assertThat(textOf(file, passphrase())).isBlank();
        assertThat(shownToInteldakim().get("sentPath").toString()).startsWith("/berkas/");
    }

    @Test
    void aFileThatWasSignedElectronicallyTravelsByteForByteBehindACover() throws Exception {
        var signed = EvidenceFiles.signedPdf();
        mailLetterWith(signed);
        var file = attachment();
        assertThat(textOf(file, passphrase())).contains(NUMBER, "Lembar pengantar");
        try (var document = Loader.loadPDF(file, passphrase())) {
            assertThat(enclosedIn(document)).containsExactly(signed);
        }
    }

    private static byte[] enclosedIn(PDDocument document) throws IOException {
        return document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get("surat-bertanda-tangan.pdf")
                .getEmbeddedFile()
                .toByteArray();
    }

    @Test
    void theDraftAPhotoAndAnotherTextAreNotTakenForTheSignedLetter() {
        assertRefused(draft(), "konsep surat yang belum ditandatangani");
        assertRefused(EvidenceFiles.jpeg(30, 20), "harus berupa PDF");
        assertRefused(anotherLetter(), "tidak sama dengan konsep surat");
        assertThat(escalation.waiting(report)).containsExactly(Elements.SIGN_LETTER);
    }

    private void assertRefused(byte[] file, String sentence) {
        assertThatThrownBy(() -> mailLetterWith(file)).hasStackTraceContaining(sentence);
    }

    private byte[] draft() {
        return document("document_id");
    }

    private byte[] anotherLetter() {
        var here = report;
        referTo("BP3MI_BANTEN");
        var other = draft();
        report = here;
        return other;
    }

    private byte[] document(String column) {
        return jdbc.sql("SELECT d.content FROM pimpasa.document d JOIN pimpasa.report_referral r ON r." + column
                        + " = d.id WHERE r.report_id = :report")
                .param("report", report.value())
                .query(byte[].class)
                .single();
    }

    @Test
    void aDeadMailServerStopsNothingAndThePeopleOfTheCaseSeeThatTheLetterIsStillHere() throws Exception {
        sender.setPort(closedPort());
        mailLetter(Map.of());
        assertThatThrownBy(this::letMailLeave).hasMessageContaining("SPRING_MAIL_");
        assertThat(escalation.waiting(report)).containsExactly(Elements.RECORD_ANSWER);
        assertThat(shownToInteldakim().get("mailState").toString()).contains("belum terkirim");

        sender.setPort(workingPort);
        clock.advance(A_REST_OF_THE_SERVER);
        assertThat(textOf(attachment(), passphrase())).contains(NUMBER);
        assertThat(shownToInteldakim().get("mailState").toString())
                .contains("terkirim")
                .doesNotContain("belum");
    }

    @Test
    void aPartnerWithoutAddressGetsTheLetterByHandAndTheFormSaysSo() {
        referTo("POLDA_BANTEN");
        assertThatThrownBy(() -> mailLetter(Map.of())).hasMessageContaining("Alamat surel mitra ini belum diatur");
        var byHand = new HashMap<String, Object>(Map.of("delivery", "BY_HAND"));
        assertThatThrownBy(() -> mailLetter(byHand)).hasMessageContaining("Isi kepada siapa");
        byHand.put("note", "Diserahkan kepada piket Polda pukul 10.00.");
        mailLetter(byHand);
        assertThat(shownToInteldakim()).containsEntry("passphrase", "").containsEntry("mailState", "");
    }

    @Test
    void whoeverHasTheSignedLetterInHandChecksItByItsCode() throws Exception {
        mailLetterWith(EvidenceFiles.pdf());
        var code = jdbc.sql("SELECT d.code FROM pimpasa.document d JOIN pimpasa.report_referral r"
                        + " ON r.document_id = d.id WHERE r.report_id = :report")
                .param("report", report.value())
                .query(String.class)
                .single();
        var signed = evidence.of("report-letter", letterId()).get(0);
        http.perform(get("/dokumen/" + code))
                .andExpect(content().string(containsString(NUMBER)))
                .andExpect(content().string(containsString(signed.sha256())));
    }

    private String letterId() {
        return jdbc.sql("SELECT id::text FROM pimpasa.report_referral WHERE report_id = :report")
                .param("report", report.value())
                .query(String.class)
                .single();
    }

    @Test
    void theCodeOnAMailedLetterIsItsOwn() throws Exception {
        mailLetter(Map.of());
        var code = jdbc.sql("SELECT d.code FROM pimpasa.document d JOIN pimpasa.report_referral r"
                        + " ON r.numbered_document = d.id WHERE r.report_id = :report")
                .param("report", report.value())
                .query(String.class)
                .single();
        assertThat(PdfText.of(document("numbered_document"))).contains(code, NUMBER);
        http.perform(get("/dokumen/" + code))
                .andExpect(content().string(containsString(NUMBER)))
                .andExpect(content().string(containsString("Tanyakan keasliannya")))
                .andExpect(content().string(not(containsString("belum tercatat di sini"))))
                // The locked file in the partner's hands is like no other.
                .andExpect(content().string(not(containsString("Periksa berkas Anda"))));
    }

    /** A port on which nobody listens. */
    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
