package id.pimpasa.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.SubmittedReport;
import id.pimpasa.escalation.process.ReportEscalationProcess;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.web.CallCounter;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Taking a report back on the follow-up page. */
@PimpasaTest
class WithdrawalPageTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Reports reports;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private CallCounter calls;

    @Autowired
    private PublicLimits limits;

    @Autowired
    private JdbcClient jdbc;

    private MockHttpServletRequestBuilder withdrawal(NewReport report) {
        var submitted = reports.submit(report);
        driver.fire(ReportEscalationProcess.KEY, submitted.id().toString(), Elements.REPORT_RECEIVED);
        return withdrawal(submitted);
    }

    private static MockHttpServletRequestBuilder withdrawal(SubmittedReport submitted) {
        return post("/lacak/cabut").param("tanda", submitted.receipt());
    }

    @Test
    void waitsUntilItIsKnownWhetherSomebodyIsInDanger() throws Exception {
        http.perform(withdrawal(reports.submit(ReportMother.critical())).param("yakin", "ya"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("sedang dinilai")));
    }

    @Test
    void asksWhetherTheReporterIsSure() throws Exception {
        http.perform(withdrawal(ReportMother.medium()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Centang bahwa Anda yakin")));
    }

    @Test
    void closesTheReport() throws Exception {
        http.perform(withdrawal(ReportMother.medium()).param("yakin", "ya"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Laporan Anda sudah dicabut")))
                .andExpect(content().string(not(containsString("Tambahkan keterangan"))));
    }

    @Test
    void notesTheWishOnceHoweverOftenItIsSent() throws Exception {
        var submitted = reports.submit(ReportMother.critical());
        driver.fire(ReportEscalationProcess.KEY, submitted.id().toString(), Elements.REPORT_RECEIVED);
        for (int tap = 0; tap < 3; tap++) {
            http.perform(withdrawal(submitted).param("yakin", "ya"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Permintaan Anda sudah kami catat")));
        }
        assertThat(rowsOf("report_addition", submitted)).isEqualTo(1);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM pimpasa.report_message WHERE report_id = :id AND text LIKE '%mencabut%'")
                        .param("id", submitted.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isHeldToTheLimitOfWhatOneAddressMaySend() throws Exception {
        var address = "198.51.100.64";
        for (int call = 0; call < limits.mostReportsPerHour(); call++) {
            calls.count("addition", address);
        }
        http.perform(withdrawal(ReportMother.medium()).param("yakin", "ya").with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                }))
                .andExpect(status().isTooManyRequests());
    }

    @Test
    void aReportIsNotAddedToWithoutEnd() throws Exception {
        var submitted = reports.submit(ReportMother.medium());
        jdbc.sql("""
                INSERT INTO pimpasa.report_addition (report_id, added_at, text)
                SELECT :id, now(), 'Keterangan nomor ' || number FROM generate_series(1, 50) AS number
                """).param("id", submitted.id().value()).update();
        http.perform(post("/lacak/tambahan")
                        .param("tanda", submitted.receipt())
                        .param("keterangan", "Keterangan yang ke-51."))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("sebagai laporan baru")));
        assertThat(rowsOf("report_addition", submitted)).isEqualTo(50);
    }

    @Test
    void norCorrectedWithoutEnd() throws Exception {
        var submitted = reports.submit(ReportMother.medium());
        jdbc.sql("""
                INSERT INTO pimpasa.report_correction (report_id, text, corrected_at)
                SELECT :id, 'Perbaikan nomor ' || number, now() FROM generate_series(1, 50) AS number
                """).param("id", submitted.id().value()).update();
        http.perform(post("/lacak/perbaikan")
                        .param("tanda", submitted.receipt())
                        .param("perbaikan", "Perbaikan yang ke-51."))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("sebagai laporan baru")));
        assertThat(rowsOf("report_correction", submitted)).isEqualTo(50);
    }

    private int rowsOf(String table, SubmittedReport submitted) {
        return jdbc.sql("SELECT count(*) FROM pimpasa." + table + " WHERE report_id = :id")
                .param("id", submitted.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void saysThatACaseOfDangerGoesOn() throws Exception {
        http.perform(withdrawal(ReportMother.critical()).param("yakin", "ya"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Permintaan Anda sudah kami catat")))
                .andExpect(content().string(containsString("Tambahkan keterangan")));
    }
}
