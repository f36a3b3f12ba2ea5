package id.pimpasa.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.document.SheetRow;
import id.pimpasa.document.Sheets;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Village;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The register of officers and the recording of changes, as the head of a Kanim and others meet it. */
@PimpasaTest
class OfficersPageTest {

    private static final String OFFICE = "tangerang";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final String HEAD = AppointmentWalk.user("kakanim-tangerang");

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private Assignments assignments;

    @Autowired
    private OfficerTermRepository terms;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Sheets sheets;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private Village village;
    private UserId officer;
    private String term;

    @BeforeEach
    void inaugurate() {
        walk.openOffices();
        village = walk.village(OFFICE, 60);
        walk.inaugurate(OFFICE, List.of(walk.candidate(OFFICE, 60)));
        var officers = assignments.officersOf(village.code());
        officer = officers.get(officers.size() - 1);
        term = terms.findByOfficerAndEndedOnIsNull(officer.value())
                .orElseThrow()
                .id()
                .toString();
    }

    @Test
    void theRegisterSaysWhoMentorsAVillageToday() throws Exception {
        open("/petugas?desa=" + village.name(), HEAD)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(officer.value())))
                .andExpect(content().string(containsString(village.shortName())));
    }

    @Test
    void theHundredthOfficerStandsAfterTheNinetyNinth() throws Exception {
        List.of("pimpasa-uji-100", "pimpasa-uji-99").forEach(this::serve);

        assertThat(register(HEAD, TODAY))
                .extracting(row -> row.cells().get(3))
                .containsSubsequence("pimpasa-uji-99", "pimpasa-uji-100");
    }

    private void serve(String account) {
        jdbc.sql("""
                        WITH one AS (
                            INSERT INTO pimpasa.officer (user_id, office, name, nip, grade, job_title)
                            VALUES (:user, :office, 'Petugas', :nip, 'III/a', 'Analis') RETURNING user_id, office)
                        INSERT INTO pimpasa.officer_term (id, version, officer, office, decree_number, valid_from,
                                                          valid_until, status)
                        SELECT gen_random_uuid(), 0, user_id, office, 'W.11', :today, :today + 1, 'ACTIVE' FROM one
                        """)
                .param("user", account)
                .param("office", OFFICE)
                .param("nip", walk.candidate(OFFICE, 60).get("nip"))
                .param("today", TODAY)
                .update();
    }

    @Test
    void aDayBeforeTheInaugurationShowsNobody() throws Exception {
        open("/petugas?tanggal=" + TODAY.minusDays(1), HEAD)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(officer.value()))));
    }

    @Test
    void theRegisterOfAnyDayIsAnExcelFileForWhomeverSeesThePage() throws Exception {
        assertThat(register(HEAD, TODAY))
                .anySatisfy(row -> assertThat(row.cells())
                        .contains(officer.value(), village.shortName(), nip(officer))
                        .doesNotContain("="));
        assertThat(register(HEAD, TODAY.minusDays(1)))
                .noneSatisfy(row -> assertThat(row.cells()).contains(officer.value()));
        assertThat(register(AppointmentWalk.user("kabid-intel-banten"), TODAY))
                .anySatisfy(row -> assertThat(row.cells()).contains(officer.value()));
        assertThat(register(AppointmentWalk.user("kakanim-serang"), TODAY))
                .noneSatisfy(row -> assertThat(row.cells()).contains(officer.value()));
        open("/petugas/excel", "admin").andExpect(status().isForbidden());
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysAText() throws Exception {
        jdbc.sql("UPDATE pimpasa.officer SET name = '=HYPERLINK(1)' WHERE user_id = :officer")
                .param("officer", officer.value())
                .update();

        assertThat(register(HEAD, TODAY))
                .anySatisfy(row -> assertThat(row.cells()).contains("=HYPERLINK(1)"));
        assertThat(sheetXml(HEAD)).doesNotContain("<f>");
    }

    private String sheetXml(String person) throws Exception {
        var file = Files.write(folder.resolve("petugas.xlsx"), excel(person, TODAY));
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<SheetRow> register(String person, LocalDate day) throws Exception {
        return sheets.read(excel(person, day));
    }

    private byte[] excel(String person, LocalDate day) throws Exception {
        return open("/petugas/excel?tanggal=" + day, person)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String nip(UserId user) {
        return jdbc.sql("SELECT nip FROM pimpasa.officer WHERE user_id = :user")
                .param("user", user.value())
                .query(String.class)
                .single();
    }

    @Test
    void anotherOfficeSeesNeitherTheRegisterNorTheOfficer() throws Exception {
        var stranger = AppointmentWalk.user("kakanim-serang");
        open("/petugas", stranger).andExpect(content().string(not(containsString(officer.value()))));
        open("/petugas/" + term, stranger).andExpect(status().isNotFound());
        send(stranger, "TRANSFER", TODAY.toString(), "", "SK mutasi").andExpect(status().isNotFound());
    }

    @Test
    void theKanwilReadsButDoesNotChange() throws Exception {
        var kabid = AppointmentWalk.user("kabid-intel-banten");
        open("/petugas/" + term, kabid)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Catat perubahan"))));
        send(kabid, "TRANSFER", TODAY.toString(), "", "SK mutasi").andExpect(status().isForbidden());
    }

    @Test
    void anAdministratorHasNoOfficeAndReadsNothing() throws Exception {
        open("/petugas", "admin").andExpect(status().isForbidden());
    }

    @Test
    void theHeadRecordsALeaveAndTheTermGoesOnToItsHandover() throws Exception {
        send(HEAD, "LEAVE", TODAY.toString(), TODAY.plusDays(5).toString(), "Cuti tahunan")
                .andExpect(flash().attributeExists("done"));

        process.fire("officerTerm", term, "event_changeTakesEffect");
        assertThat(process.waitingSteps("officerTerm", term)).containsExactly("userTask_chooseSuccessor");
        open("/petugas/" + term, HEAD).andExpect(content().string(containsString("Cuti tahunan")));
    }

    @Test
    void theHeadAloneTakesBackAChangeThatWaitsForItsDay() throws Exception {
        send(HEAD, "TRANSFER", TODAY.plusDays(20).toString(), "", "SK mutasi");
        open("/petugas/" + term, HEAD).andExpect(content().string(containsString("Batalkan perubahan ini")));
        takeBack(AppointmentWalk.user("kabid-intel-banten")).andExpect(status().isForbidden());

        takeBack(HEAD).andExpect(flash().attribute("done", containsString("telah dibatalkan")));

        open("/petugas/" + term, HEAD)
                .andExpect(content().string(containsString("Dibatalkan oleh")))
                .andExpect(content().string(not(containsString("Batalkan perubahan ini"))));
        takeBack(HEAD).andExpect(flash().attribute("refused", containsString("Tidak ada perubahan")));
    }

    private ResultActions takeBack(String person) throws Exception {
        return browser.perform(
                post("/petugas/" + term + "/perubahan/batal").with(user(person)).with(csrf()));
    }

    @Test
    void aSecondClickIsRefusedInWords() throws Exception {
        send(HEAD, "TRANSFER", TODAY.toString(), "", "SK mutasi").andExpect(flash().attributeExists("done"));
        send(HEAD, "TRANSFER", TODAY.toString(), "", "SK mutasi")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("sudah dicatat")));
    }

    @Test
    void nonsenseIsNamedAndWhatWasTypedStays() throws Exception {
        refused("RENEWAL", TODAY.toString(), "x", "Pilih jenis perubahan.");
        refused("TRANSFER", "", "Alasan yang panjang", "Isi tanggal mulai berlaku.", "Alasan yang panjang");
        refused("TRANSFER", TODAY.toString(), " ", "Isi dasar perubahan");
        refused("LEAVE", TODAY.toString(), "Cuti tahunan", "Cuti memerlukan tanggal berakhir", TODAY.toString());
    }

    private void refused(String kind, String from, String note, String... words) throws Exception {
        var page = send(HEAD, kind, from, "", note).andExpect(status().isUnprocessableEntity());
        for (var word : words) {
            page.andExpect(content().string(containsString(word)));
        }
    }

    @Test
    void readingAnOfficerLeavesATrace() throws Exception {
        open("/petugas/" + term, HEAD);
        assertThat(jdbc.sql("SELECT count(*) FROM pimpasa.read_audit WHERE subject_id = :term AND user_id = :user")
                        .param("term", term)
                        .param("user", HEAD)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private ResultActions open(String page, String person) throws Exception {
        return browser.perform(get(page).with(user(person)));
    }

    private ResultActions send(String person, String kind, String from, String until, String note) throws Exception {
        return browser.perform(post("/petugas/" + term + "/perubahan")
                .with(user(person))
                .with(csrf())
                .param("kind", kind)
                .param("effectiveOn", from)
                .param("until", until)
                .param("note", note));
    }
}
