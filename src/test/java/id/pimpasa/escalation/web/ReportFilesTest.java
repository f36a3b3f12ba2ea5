package id.pimpasa.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.application.CaseEvidence;
import id.pimpasa.escalation.application.CaseFile;
import id.pimpasa.escalation.process.ReportEscalationProcess;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Photos and documents of a report: sent along by villagers, added by officers, opened by whoever works on the case. */
@PimpasaTest
class ReportFilesTest {

    private static final UserId OFFICER = new UserId("files-officer");
    private static final UserId KAKANIM = new UserId("files-kakanim");
    private static final UserId OTHER_OFFICE = new UserId("files-cilegon");

    @Autowired
    private MockMvc http;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseEvidence evidence;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private FormStamp stamp;

    @BeforeEach
    void openAccounts() {
        open(OFFICER, "pimpasa-serang");
        open(KAKANIM, "kakanim-serang");
        open(OTHER_OFFICE, "pimpasa-cilegon");
    }

    private void open(UserId person, String group) {
        accounts.create(new NewAccount(person, "Uji", "Berkas", person + "@pimpasa.test", Set.of(group)));
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("files", "foto budi di Lontar.jpg", "image/jpeg", content);
    }

    private MockMultipartHttpServletRequestBuilder report(String key, byte[]... files) {
        var form = multipart("/lapor");
        for (var content : files) {
            form.file(file(content));
        }
        form.file(new MockMultipartFile("files", "", "application/octet-stream", new byte[0]));
        form.param("villageCode", ReportMother.LONTAR.value())
                .param("key", key)
                .param("stamp", stamp.issue(key))
                .param("narrative", "Tetangga saya diajak sponsor ke luar negeri.")
                .param("identityMode", "ANONYMOUS");
        return form;
    }

    private ReportId submitted(byte[]... files) throws Exception {
        http.perform(report(UUID.randomUUID().toString(), files)).andExpect(status().isOk());
        var report = new ReportId(jdbc.sql("SELECT id FROM pimpasa.report ORDER BY register_number DESC LIMIT 1")
                .query(UUID.class)
                .single());
        driver.fire(ReportEscalationProcess.KEY, report.toString(), Elements.REPORT_RECEIVED);
        return report;
    }

    private int opened(String path, UserId person) throws Exception {
        return http.perform(get(path).with(user(person.value())))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static String page(ReportId report) {
        return "/laporan/" + report + "/berkas";
    }

    @Test
    void whatAnAnonymousReporterSendsCarriesNoNameAndNoPlace() throws Exception {
        var report = submitted(EvidenceFiles.jpegWithExif(40, 30, 1), EvidenceFiles.pdf());

        assertThat(evidence.of(report))
                .extracting(EvidenceItem::name)
                .containsExactlyInAnyOrder("Foto 1.jpg", "Dokumen 2.pdf");
        assertThat(evidence.of(report)).allMatch(item -> item.uploadedBy().isEmpty());
        assertThat(jdbc.sql("SELECT count(*) FROM pimpasa.evidence_content c JOIN pimpasa.evidence e ON e.id = c.id "
                                + "WHERE e.subject_id = :report AND position(:device::bytea IN c.content) > 0")
                        .param("report", report.toString())
                        .param("device", EvidenceFiles.DEVICE)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyThoseForWhomAStepWaitsOpenTheFiles() throws Exception {
        var report = submitted(EvidenceFiles.jpeg(40, 30));
        var file = evidence.of(report).get(0);

        assertThat(opened(file.path(), OFFICER)).isEqualTo(200);
        assertThat(opened(file.path() + "/kecil", OFFICER)).isEqualTo(200);
        assertThat(opened(page(report), OFFICER)).isEqualTo(200);
        for (var outsider : new UserId[] {KAKANIM, OTHER_OFFICE}) {
            assertThat(opened(file.path(), outsider)).isEqualTo(404);
            assertThat(opened(page(report), outsider)).isEqualTo(404);
        }
        assertThat(jdbc.sql("SELECT what FROM pimpasa.read_audit WHERE subject_type = 'report' "
                                + "AND subject_id = :report AND user_id = :user")
                        .param("report", report.toString())
                        .param("user", OFFICER.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("berkas " + file.id(), "berkas " + file.id(), "daftar berkas");
    }

    @Test
    void theCaseFileListsThem() throws Exception {
        var report = submitted(EvidenceFiles.png(40, 30));

        var contents = caseFile.read(report);

        assertThat(contents.evidencePage()).isEqualTo(page(report));
        assertThat(contents.evidence())
                .singleElement()
                .satisfies(attachment -> assertThat(attachment.photo()).isTrue());
    }

    @Test
    void anOfficerAddsWhatTheVillageShows() throws Exception {
        var report = submitted();
        http.perform(multipart(page(report))
                        .file(file(EvidenceFiles.jpeg(40, 30)))
                        .with(csrf())
                        .with(user(OFFICER.value())))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("added", 1));

        assertThat(evidence.of(report)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(EvidenceKind.PHOTO);
            assertThat(item.uploadedBy()).contains(OFFICER);
        });
        http.perform(get(page(report)).with(user(OFFICER.value())))
                .andExpect(content().string(containsString("dari petugas")));
    }

    @Test
    void aFileThatIsSentTwiceIsKeptOnce() throws Exception {
        var report = submitted();
        var photo = file(EvidenceFiles.jpeg(40, 30));
        Callable<Object> click = () -> http.perform(multipart(page(report))
                        .file(photo)
                        .file(photo)
                        .with(csrf())
                        .with(user(OFFICER.value())))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getFlashMap()
                .get("added");
        var threads = Executors.newFixedThreadPool(2);
        try {
            var clicks = threads.invokeAll(List.of(click, click));
            assertThat(List.of(clicks.get(0).get(), clicks.get(1).get())).containsExactlyInAnyOrder(1, 0);
        } finally {
            threads.shutdown();
        }
        assertThat(evidence.of(report)).hasSize(1);

        var later = http.perform(
                        multipart(page(report)).file(photo).with(csrf()).with(user(OFFICER.value())))
                .andReturn()
                .getResponse();
        assertThat(evidence.of(report)).hasSize(1);
        http.perform(get(page(report)).cookie(later.getCookies()).with(user(OFFICER.value())))
                .andExpect(content().string(containsString("sudah ada pada laporan")));
    }

    @Test
    void anOutsiderAddsNothingAndABadFileIsRefused() throws Exception {
        var report = submitted();
        http.perform(multipart(page(report))
                        .file(file(EvidenceFiles.jpeg(40, 30)))
                        .with(csrf())
                        .with(user(OTHER_OFFICE.value())))
                .andExpect(status().isNotFound());
        http.perform(multipart(page(report))
                        .file(file(EvidenceFiles.program()))
                        .with(csrf())
                        .with(user(OFFICER.value())))
                .andExpect(flash().attribute("problem", containsString("Jenis berkas")));

        assertThat(evidence.of(report)).isEmpty();
    }

    @Test
    void aBadFileStopsTheReportAndKeepsWhatWasTyped() throws Exception {
        var answer = http.perform(report(UUID.randomUUID().toString(), EvidenceFiles.program()))
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var page = Jsoup.parse(answer);
        assertThat(page.text()).contains("Jenis berkas tidak dapat diterima", "Pilih kembali foto atau dokumen");
        assertThat(page.select("textarea[name=narrative]").val()).contains("diajak sponsor");
        assertThat(page.select("input[name=files]").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void sixFilesAreTooMany() throws Exception {
        var photo = EvidenceFiles.jpeg(40, 30);
        http.perform(report(UUID.randomUUID().toString(), photo, photo, photo, photo, photo, photo))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Paling banyak 5")));
    }

    @Test
    void aReportSentTwiceHasItsFilesOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        var photo = EvidenceFiles.jpeg(40, 30);
        int before = files();
        http.perform(report(key, photo)).andExpect(status().isOk());
        http.perform(report(key, photo)).andExpect(status().isOk());
        http.perform(report(key, EvidenceFiles.jpeg(50, 30))).andExpect(status().isConflict());

        assertThat(files()).isEqualTo(before + 1);
    }

    private int files() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.evidence WHERE subject_type = 'report'")
                .query(Integer.class)
                .single();
    }
}
