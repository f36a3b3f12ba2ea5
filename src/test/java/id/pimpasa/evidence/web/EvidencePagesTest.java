package id.pimpasa.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.evidence.application.RemoveUnattached;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Uploading a file and opening it again: who may, what is answered, and what is written down. */
@PimpasaTest
class EvidencePagesTest {

    private static final UserId UPLOADER = new UserId("evidence-uploader");
    private static final UserId COLLEAGUE = new UserId("evidence-colleague");
    private static final OfficeCode SERANG = new OfficeCode("serang");

    @Autowired
    private MockMvc http;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Evidence evidence;

    @Autowired
    private RemoveUnattached removeUnattached;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void openAccounts() {
        for (var person : List.of(UPLOADER, COLLEAGUE)) {
            accounts.create(
                    new NewAccount(person, "Uji", "Berkas", person + "@pimpasa.test", Set.of("pimpasa-serang")));
        }
        accounts.create(new NewAccount(
                new UserId("evidence-admin"), "Uji", "Admin", "admin@pimpasa.test", Set.of("camunda-admin")));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private ResultActions upload(String person, byte[] content) throws Exception {
        return http.perform(multipart("/api/evidence")
                .file(new MockMultipartFile("file", "desa.jpg", "image/jpeg", content))
                .servletPath("/api/evidence")
                .header("X-Requested-With", "XMLHttpRequest")
                .with(user(person)));
    }

    private String uploadedId(byte[] content) throws Exception {
        var answer = upload(UPLOADER.value(), content).andExpect(status().isCreated());
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }

    private ResultActions open(String path, UserId person) throws Exception {
        MockHttpServletRequestBuilder request = get(path);
        return http.perform(request.with(user(person.value())));
    }

    private int readings(String id) {
        return jdbc.sql("SELECT count(*) FROM pimpasa.read_audit WHERE subject_type = 'evidence' AND subject_id = :id "
                        + "AND user_id = :user")
                .param("id", id)
                .param("user", UPLOADER.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void anUploadedPhotoIsSeenByItsUploaderOnlyAndEachReadingIsRecorded() throws Exception {
        var id = uploadedId(EvidenceFiles.jpegWithExif(40, 30, 1));

        open("/berkas/" + id, UPLOADER)
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Content-Disposition", startsWith("inline;")));
        open("/berkas/" + id + "/kecil", UPLOADER).andExpect(status().isOk());
        open("/berkas/" + id, COLLEAGUE).andExpect(status().isNotFound());
        open("/berkas/" + id + "/kecil", COLLEAGUE).andExpect(status().isNotFound());
        open("/berkas/" + UUID.randomUUID(), UPLOADER).andExpect(status().isNotFound());
        http.perform(get("/berkas/" + id)).andExpect(status().isUnauthorized());

        assertThat(readings(id)).isEqualTo(2);
    }

    @Test
    void aDocumentIsSavedAndHasNoSmallPicture() throws Exception {
        var id = uploadedId(EvidenceFiles.pdf());

        open("/berkas/" + id, UPLOADER)
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
                .andExpect(header().string("Content-Disposition", containsString("desa.pdf")));
        open("/berkas/" + id + "/kecil", UPLOADER).andExpect(status().isNotFound());
    }

    @Test
    void saysWhyAFileIsRefused() throws Exception {
        upload(UPLOADER.value(), EvidenceFiles.program())
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(containsString("Unggah foto JPEG")));
    }

    @Test
    void takesNothingFromAdministratorsOrForeignPages() throws Exception {
        upload("evidence-admin", EvidenceFiles.jpeg(30, 20)).andExpect(status().isForbidden());
        http.perform(multipart("/api/evidence")
                        .file(new MockMultipartFile("file", EvidenceFiles.jpeg(30, 20)))
                        .servletPath("/api/evidence")
                        .with(user(UPLOADER.value())))
                .andExpect(status().isForbidden());
    }

    @Test
    void aFileIsAttachedOnceAndByItsUploader() {
        var id = kept();
        assertThatThrownBy(() -> attach(id, COLLEAGUE)).isInstanceOf(InvalidInputException.class);

        attach(id, UPLOADER);

        assertThatThrownBy(() -> attach(id, UPLOADER)).isInstanceOf(InvalidInputException.class);
        assertThat(evidence.of("test", id.toString()))
                .singleElement()
                .satisfies(item -> assertThat(item.uploadedBy()).contains(UPLOADER));
    }

    @Test
    void nobodyOpensAFileOfASubjectThatNoModuleOwns() throws Exception {
        var id = kept();
        attach(id, UPLOADER);

        open("/berkas/" + id, UPLOADER).andExpect(status().isNotFound());
    }

    @Test
    void anAttachedFileCannotBeChangedInTheDatabaseEither() {
        var id = kept();
        attach(id, UPLOADER);

        for (var change : List.of(
                "UPDATE pimpasa.evidence SET office = 'cilegon' WHERE id = :id",
                "DELETE FROM pimpasa.evidence WHERE id = :id",
                "UPDATE pimpasa.evidence_content SET content = ''::bytea WHERE id = :id",
                "DELETE FROM pimpasa.evidence_content WHERE id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", id.value()).update())
                    .as(change)
                    .isNotNull();
        }
    }

    @Test
    void theSweepRemovesWhatNoStepUsed() {
        var forgotten = kept();
        var attached = kept();
        attach(attached, UPLOADER);
        clock.moveTo(clock.instant().plus(Duration.ofDays(8)));
        var fresh = kept();

        removeUnattached.sweep();

        assertThat(contentsOf(forgotten)).isZero();
        assertThat(contentsOf(attached)).isOne();
        assertThat(contentsOf(fresh)).isOne();
        assertThatThrownBy(() -> attach(forgotten, UPLOADER))
                .hasMessage(
                        "Berkas tidak ditemukan atau sudah dipakai. Hapus dari daftar, lalu unggah ulang berkasnya.");
    }

    @Test
    void theNameIsShownWithoutWhatCouldBreakAHeader() throws Exception {
        var file = evidence.examine(new NewFile("a\"; filename=b.exe\r\nX: y.pdf", EvidenceFiles.pdf()));
        var id = evidence.keep(file, UPLOADER).id();

        open("/berkas/" + id, UPLOADER)
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("X"))
                .andExpect(header().string("Content-Disposition", not(containsString(".exe\""))));
    }

    private EvidenceId kept() {
        return evidence.keep(evidence.examine(new NewFile("desa.jpg", EvidenceFiles.jpeg(30, 20))), UPLOADER)
                .id();
    }

    private void attach(EvidenceId id, UserId by) {
        evidence.attach(List.of(id), "test", id.toString(), SERANG, by);
    }

    private int contentsOf(EvidenceId id) {
        return jdbc.sql("SELECT count(*) FROM pimpasa.evidence_content WHERE id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
