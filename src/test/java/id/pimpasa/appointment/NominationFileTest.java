package id.pimpasa.appointment;

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

import id.pimpasa.document.Sheet;
import id.pimpasa.document.Sheets;
import id.pimpasa.testsupport.PimpasaTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A nomination filled in as a spreadsheet: what is wrong is said row by row, and nothing is taken by halves. */
@PimpasaTest
class NominationFileTest {

    private static final String OFFICE = "serang";
    private static final List<String> HEADER = List.of(
            "Nama lengkap",
            "NIP",
            "Golongan",
            "Jabatan",
            "Surel dinas",
            "Masa kerja",
            "Hukuman disiplin",
            "Pembekalan",
            "Desa/kelurahan binaan");

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private Sheets sheets;

    @Autowired
    private MockMvc browser;

    @BeforeEach
    void openOffices() {
        walk.openOffices();
    }

    private static List<String> row(String nip, String villages) {
        return List.of("Sri Wahyuni", nip, "III/b", "Analis", "sri@imigrasi.test", "8", "tidak", "sudah", villages);
    }

    private String village(int place) {
        return walk.village(OFFICE, place).code().value();
    }

    private ResultActions upload(String as, byte[] file) throws Exception {
        return browser.perform(multipart("/api/appointment/nomination")
                .file(new MockMultipartFile("file", "usulan.xlsx", Sheets.EXCEL, file))
                .servletPath("/api/appointment/nomination")
                .header("X-Requested-With", "XMLHttpRequest")
                .with(SecurityMockMvcRequestPostProcessors.user(user(as))));
    }

    private byte[] excel(List<List<String>> rows) {
        return sheets.write(new Sheet("Calon", HEADER, rows));
    }

    @Test
    void aFilledInFileGivesTheRowsOfTheForm() throws Exception {
        var two = village(0) + "; " + walk.village(OFFICE, 1).shortName();

        upload("intel-serang", excel(List.of(row(nip(9001), two), row(nip(9002), village(0)))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.problems", hasSize(0)))
                .andExpect(jsonPath("$.rows", hasSize(2)))
                .andExpect(jsonPath("$.rows[0].villages", hasSize(2)))
                .andExpect(jsonPath("$.rows[0].villages[1]").value(village(1)))
                .andExpect(jsonPath("$.rows[0].briefed").value(true))
                .andExpect(jsonPath("$.rows[1].yearsOfService").value(8));
    }

    @Test
    void theExampleThatWasLeftInIsNobody() throws Exception {
        var example = new ArrayList<>(row(nip(9010), village(0)));
        example.set(0, "Contoh: hapus baris ini");

        upload("intel-serang", excel(List.of(example, row(nip(9011), village(0)))))
                .andExpect(jsonPath("$.problems", hasSize(0)))
                .andExpect(jsonPath("$.rows", hasSize(1)))
                .andExpect(jsonPath("$.rows[0].nip").value(nip(9011)));
    }

    @Test
    void everyWrongRowIsNamedByItsLineAndNothingIsTaken() throws Exception {
        var elsewhere = walk.village("cilegon", 0).code().value();
        var unbriefed = new ArrayList<>(row(nip(9004), village(0)));
        unbriefed.set(7, "mungkin");

        upload(
                        "intel-serang",
                        excel(List.of(
                                row(nip(9003), village(0)),
                                row("199013012015031001", village(0)),
                                row(nip(9003), village(0)),
                                row(nip(9005), elsewhere),
                                row(nip(9006), "Antah Berantah"),
                                unbriefed)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", hasSize(0)))
                .andExpect(jsonPath("$.problems", hasSize(5)))
                .andExpect(jsonPath("$.problems[0].row").value(3))
                .andExpect(jsonPath("$.problems[0].message", containsString("tanggal lahir")))
                .andExpect(jsonPath("$.problems[1].message", containsString("NIP sama dengan nomor 2")))
                .andExpect(jsonPath("$.problems[2].message", containsString("Cilegon")))
                .andExpect(jsonPath("$.problems[3].message", containsString("Desa tidak ditemukan")))
                .andExpect(jsonPath("$.problems[4].message", containsString("sudah atau belum")));
    }

    @Test
    void csvIsTakenAsWell() throws Exception {
        var csv = String.join(";", HEADER) + "\r\n"
                + String.join(";", row(nip(9007), "\"" + village(0) + ";" + village(1) + "\"")) + "\r\n";

        upload("intel-serang", csv.getBytes(StandardCharsets.UTF_8))
                .andExpect(jsonPath("$.rows[0].villages", hasSize(2)));
    }

    @Test
    void aFileThatIsNoNominationIsRefusedWithAnAdvice() throws Exception {
        upload("intel-serang", "Halo".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("tidak memuat calon")));
        upload("intel-serang", sheets.write(new Sheet("S", List.of("Nama lengkap"), List.of(List.of("Sri")))))
                .andExpect(jsonPath("$.detail", containsString("Gunakan contoh berkas")));
        upload("intel-serang", new byte[] {(byte) 0xff, 0, 1, 2, 3, 4, 5, 6, 7})
                .andExpect(jsonPath("$.detail", containsString("bukan Excel")));
    }

    @Test
    void theTemplateIsReadOnceItsExampleIsReplaced() throws Exception {
        var template = browser.perform(get("/api/appointment/nomination/contoh.xlsx")
                        .with(SecurityMockMvcRequestPostProcessors.user(user("intel-serang"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(sheets.read(template).get(0).cells()).hasSize(HEADER.size());
        upload("intel-serang", template).andExpect(jsonPath("$.detail", containsString("Berkas tidak memuat calon")));
    }

    @Test
    void onlyWhoNominatesMaySendAFile() throws Exception {
        upload("kakanim-serang", excel(List.of(row(nip(9008), village(0))))).andExpect(status().isForbidden());
        browser.perform(multipart("/api/appointment/nomination")
                        .file("file", new byte[0])
                        .with(SecurityMockMvcRequestPostProcessors.user(user("intel-serang"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void fiveHundredRowsAreReadAndNominated() throws Exception {
        upload(
                        "intel-serang",
                        excel(IntStream.range(0, 500)
                                .mapToObj(index -> row(nip(20_000 + index), village(index % 100)))
                                .toList()))
                .andExpect(jsonPath("$.rows", hasSize(500)));
        upload(
                        "intel-serang",
                        excel(IntStream.range(0, 501)
                                .mapToObj(index -> row(nip(20_000 + index), village(0)))
                                .toList()))
                .andExpect(jsonPath("$.problems[0].message", containsString("paling banyak 500")));
    }

    @Test
    void aNominationSentByHandNamesEachWrongRowAndAPersonInTwoBatchesIsRefused() {
        var first = walk.candidate(OFFICE, 3);
        walk.nominate(OFFICE, List.of(first));
        var noVillage = walk.candidate(OFFICE, 3);
        noVillage.put("villages", List.of());

        assertThatThrownBy(() -> walk.nominate(OFFICE, List.of(first, noVillage)))
                .hasStackTraceContaining("Calon nomor 1: NIP sedang diusulkan dalam angkatan lain")
                .hasStackTraceContaining("Calon nomor 2: Setiap calon memerlukan sekurang-kurangnya satu desa");
        assertThatThrownBy(() -> walk.nominate(OFFICE, List.of())).hasStackTraceContaining("sekurang-kurangnya satu");
    }
}
