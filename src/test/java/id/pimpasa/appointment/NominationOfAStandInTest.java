package id.pimpasa.appointment;

import static id.pimpasa.appointment.AppointmentWalk.KEY;
import static id.pimpasa.appointment.AppointmentWalk.nip;
import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.access.Role;
import id.pimpasa.appointment.application.Batches;
import id.pimpasa.document.Sheets;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Capacity;
import id.pimpasa.territory.Positions;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The head of one Kanim's Inteldakim stands in for that of another: what is nominated belongs to the office they name. */
@PimpasaTest
class NominationOfAStandInTest {

    private static final String HEAD = user("intel-tangerang");
    private static final String OWN = "tangerang";
    private static final OfficeCode OTHER = new OfficeCode("cilegon");
    private static final String API = "/api/appointment/nomination";

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private Positions positions;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private Batches batches;

    @Autowired
    private MockMvc browser;

    @BeforeEach
    void standIn() {
        walk.openOffices();
        var today = clock.today(OTHER);
        positions.appoint(OTHER, Role.INTEL, new UserId(HEAD), Capacity.PLH, today, today.plusDays(3));
    }

    @AfterEach
    void theHolderIsBack() {
        positions.end(OTHER, Role.INTEL, new UserId(HEAD), Capacity.PLH, clock.today(OTHER));
    }

    @Test
    void theBatchBelongsToTheOfficeThatWasChosen() {
        assertThat(officeOf(nominate("cilegon", "cilegon"))).isEqualTo(OTHER);
        assertThat(officeOf(nominate(OWN, OWN))).isEqualTo(new OfficeCode(OWN));
    }

    @Test
    void noOfficeIsGuessedAndNoneIsTakenThatTheyDoNotHead() {
        assertThatThrownBy(() -> nominate("cilegon", "")).hasStackTraceContaining("Pilih Kanim yang mengusulkan");
        assertThatThrownBy(() -> nominate("serang", "serang")).hasStackTraceContaining("tidak ada dalam daftar");
        assertThatThrownBy(() -> nominate("cilegon", OWN)).hasStackTraceContaining("Cilegon");
    }

    @Test
    void whoHeadsOneOfficeNamesNone() {
        var batch = walk.nominate("serang", List.of(walk.candidate("serang", 40)));

        assertThat(officeOf(batch)).isEqualTo(new OfficeCode("serang"));
    }

    @Test
    void aFileIsReadForTheOfficeThatWasChosenOrWhoseBatchIsCorrected() throws Exception {
        upload(Map.of("office", "cilegon")).andExpect(jsonPath("$.rows", hasSize(1)));
        upload(Map.of("office", OWN)).andExpect(jsonPath("$.problems[0].message", containsString("Cilegon")));
        upload(Map.of())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("Pilih Kanim")));
        upload(Map.of("office", "serang"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("Anda bukan kepala Inteldakim Kanim itu")));

        var theirs = nominate("cilegon", "cilegon");
        upload(Map.of("batch", theirs)).andExpect(jsonPath("$.rows", hasSize(1)));
        var foreign = walk.nominate("serang", List.of(walk.candidate("serang", 41)));
        upload(Map.of("batch", foreign)).andExpect(status().isForbidden());
        upload(Map.of("batch", UUID.randomUUID().toString())).andExpect(status().isForbidden());
    }

    @Test
    void theTemplateHasTheVillagesOfTheOfficeThatWasChosen() throws Exception {
        template("?office=cilegon").andExpect(status().isOk());
        template("?office=serang").andExpect(status().isBadRequest());
    }

    private ResultActions template(String office) throws Exception {
        return browser.perform(
                get(API + "/contoh.xlsx" + office).with(SecurityMockMvcRequestPostProcessors.user(HEAD)));
    }

    /** A candidate for a village of Cilegon. */
    private ResultActions upload(Map<String, String> choice) throws Exception {
        var csv =
                "Nama lengkap;NIP;Golongan;Jabatan;Surel dinas;Masa kerja;Hukuman disiplin;Pembekalan;Desa/kelurahan binaan\r\n"
                        + "Sri;" + nip(9_700) + ";III/b;Analis;sri@imigrasi.test;8;tidak;sudah;"
                        + walk.village("cilegon", 0).code().value() + "\r\n";
        var request = multipart(API)
                .file(new MockMultipartFile("file", "usulan.csv", Sheets.EXCEL, csv.getBytes(StandardCharsets.UTF_8)));
        choice.forEach(request::param);
        return browser.perform(request.servletPath(API)
                .header("X-Requested-With", "XMLHttpRequest")
                .with(SecurityMockMvcRequestPostProcessors.user(HEAD)));
    }

    private String nominate(String villagesOf, String office) {
        return process.start(
                KEY, HEAD, Map.of("office", office, "candidates", List.of(walk.candidate(villagesOf, 42))));
    }

    private OfficeCode officeOf(String batch) {
        return batches.officeOf(UUID.fromString(batch)).orElseThrow();
    }
}
