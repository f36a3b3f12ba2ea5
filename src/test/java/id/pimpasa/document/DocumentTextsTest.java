package id.pimpasa.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.testsupport.PimpasaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The words of decrees: edited by the secretariat, each in force from a day on. */
@PimpasaTest
class DocumentTextsTest {

    private static final LocalDate SOON = LocalDate.now().plusDays(20);

    @Autowired
    private DocumentTexts texts;

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void openOffices() {
        walk.openOffices();
    }

    @AfterEach
    void restore() {
        jdbc.sql("DELETE FROM pimpasa.document_text WHERE edited_by IS NOT NULL")
                .update();
        jdbc.sql("UPDATE pimpasa.document_text SET valid_until = NULL WHERE valid_until > current_date")
                .update();
    }

    private List<String> lawsOn(LocalDate day) {
        return texts.of(DocumentTemplate.DECREE, TextSection.RECALLING, day, Map.of());
    }

    @Test
    void theLegalBasisIsTheOneInForceOnTheDay() {
        assertThat(lawsOn(LocalDate.of(2024, 10, 16)).get(0)).doesNotContain("63 Tahun 2024");
        assertThat(lawsOn(LocalDate.of(2024, 10, 17)).get(0)).contains("63 Tahun 2024");
    }

    @Test
    void namesInBracesAreFilledIn() {
        assertThat(texts.of(
                        DocumentTemplate.DECREE,
                        TextSection.CONSIDERING,
                        LocalDate.now(),
                        Map.of("kantor", "Kanim Serang")))
                .anySatisfy(text -> assertThat(text).contains("bahwa Kanim Serang telah mengusulkan"));
    }

    private ResultActions edit(String as, String text, LocalDate from) throws Exception {
        var law = texts.on(DocumentTemplate.DECREE, LocalDate.now()).stream()
                .filter(block -> block.section() == TextSection.RECALLING)
                .findFirst()
                .orElseThrow();
        return browser.perform(post("/naskah/" + law.id())
                .param("naskah", text)
                .param("mulai", from.toString())
                .with(csrf())
                .with(user(AppointmentWalk.user(as))));
    }

    @Test
    void theSecretariatLetsNewWordsHoldFromADayOn() throws Exception {
        edit("tu-banten", "Undang-Undang baru;", SOON).andExpect(flash().attributeExists("done"));

        assertThat(lawsOn(SOON.minusDays(1))).doesNotContain("Undang-Undang baru;");
        assertThat(lawsOn(SOON)).contains("Undang-Undang baru;").hasSize(2);
        browser.perform(get("/naskah").param("tanggal", SOON.toString()).with(user(AppointmentWalk.user("tu-banten"))))
                .andExpect(content().string(containsString("Undang-Undang baru;")));
    }

    @Test
    void aFurtherLawIsAddedAndOneThatHoldsNoLongerIsTakenOut() throws Exception {
        send("tu-banten", "/naskah/tambah", "bagian", "RECALLING", "naskah", "Undang-Undang ketiga;")
                .andExpect(flash().attributeExists("done"));
        assertThat(lawsOn(SOON.minusDays(1))).hasSize(2);
        assertThat(lawsOn(SOON)).hasSize(3).last().isEqualTo("Undang-Undang ketiga;");

        send("tu-banten", "/naskah/" + firstLaw() + "/akhiri").andExpect(flash().attributeExists("done"));
        assertThat(lawsOn(SOON)).hasSize(2).last().isEqualTo("Undang-Undang ketiga;");
        send("kakanim-serang", "/naskah/tambah", "bagian", "RECALLING", "naskah", "x")
                .andExpect(status().isForbidden());
    }

    private ResultActions send(String as, String path, String... parameters) throws Exception {
        var request = post(path).param("mulai", SOON.toString()).with(csrf()).with(user(AppointmentWalk.user(as)));
        for (int place = 0; place < parameters.length; place += 2) {
            request.param(parameters[place], parameters[place + 1]);
        }
        return browser.perform(request);
    }

    private long firstLaw() {
        return texts.on(DocumentTemplate.DECREE, LocalDate.now()).stream()
                .filter(block -> block.section() == TextSection.RECALLING)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whatMakesNoSenseIsRefusedAndOthersMayNot() throws Exception {
        edit("tu-banten", " ", SOON).andExpect(flash().attribute("problem", containsString("Isi naskah")));
        edit("tu-banten", "Baru", LocalDate.of(2020, 1, 1))
                .andExpect(flash().attribute("problem", containsString("paling cepat hari ini")));
        edit("kakanim-serang", "Baru", SOON).andExpect(status().isForbidden());
        assertThat(lawsOn(SOON)).doesNotContain("Baru");
    }
}
