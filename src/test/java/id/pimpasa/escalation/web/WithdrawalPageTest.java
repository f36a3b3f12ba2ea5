package id.pimpasa.escalation.web;

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
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    void saysThatACaseOfDangerGoesOn() throws Exception {
        http.perform(withdrawal(ReportMother.critical()).param("yakin", "ya"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Permintaan Anda sudah kami catat")))
                .andExpect(content().string(containsString("Tambahkan keterangan")));
    }
}
