package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A day that no timer can wait for is refused wherever a day can be entered. A case that took it in would stand still for
 * ever, with a receipt and without a task.
 */
@PimpasaTest
class FarDepartureTest {

    private static final String WHAT_TO_DO = "Periksa tahunnya";

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReportDesk desk;

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = Escalation.staffed(driver, intake, accounts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+300000-01-01", "+999999999-12-31"})
    void byWhoeverReports(String day) throws Exception {
        var page = Jsoup.parse(http.perform(get("/lapor").param("kode", ReportMother.LONTAR.value()))
                .andReturn()
                .getResponse()
                .getContentAsString());
        http.perform(post("/lapor")
                        .param("villageCode", ReportMother.LONTAR.value())
                        .param("key", page.select("[name=key]").val())
                        .param("stamp", page.select("[name=stamp]").val())
                        .param("narrative", "Tetangga saya diajak sponsor ke luar negeri.")
                        .param("suspectedDepartureDate", day)
                        .param("identityMode", "ANONYMOUS"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString(WHAT_TO_DO)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+300000-01-01", "+999999999-12-31"})
    void byWhoeverAddsToAReport(String day) throws Exception {
        var submitted = escalation.receipt(ReportMother.medium());
        http.perform(post("/lacak/tambahan")
                        .param("tanda", submitted.receipt())
                        .param("keterangan", "Ia berangkat kelak.")
                        .param("berangkat", day))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString(WHAT_TO_DO)));
        http.perform(post("/api/public/reports/replies")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"receipt": "%s", "kind": "ADDITION", "text": "Ia berangkat kelak.",
                                 "suspectedDepartureDate": "%s"}
                                """.formatted(submitted.receipt(), day)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("suspectedDepartureDate"));
        assertThat(desk.report(submitted.id()).suspectedDeparture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-01-01", "+300000-01-01", "+999999999-12-31"})
    void byWhoeverWorksOnTheCase(String day) throws Exception {
        var report = escalation.received(ReportMother.medium());
        http.perform(post("/laporan/" + report + "/berkas/berangkat")
                        .param("tanggal", day)
                        .with(csrf())
                        .with(user(Escalation.OFFICER.value())))
                .andExpect(flash().attribute("problem", containsString(WHAT_TO_DO)));
        assertThatThrownBy(() ->
                        escalation.complete(report, Elements.VERIFY_REPORT, "CONFIRMED", Map.of("departureDate", day)))
                .hasMessageMatching("(?s).*(Periksa tahunnya|tahun dengan empat angka).*");
        assertThat(desk.report(report).suspectedDeparture()).isEmpty();
    }
}
