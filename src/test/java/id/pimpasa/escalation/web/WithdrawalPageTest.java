package id.pimpasa.escalation.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.testsupport.PimpasaTest;
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

    private MockHttpServletRequestBuilder withdrawal(NewReport report) {
        return post("/lacak/cabut").param("tanda", reports.submit(report).receipt());
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
