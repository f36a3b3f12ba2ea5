package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.ReceiptsToTell;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.DatabaseSearch;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whoever reports by word of mouth gets a receipt as well: the officer who entered the report reads it out, once. */
@PimpasaTest
@ExtendWith(OutputCaptureExtension.class)
class SpokenReportTest {

    private static final String RECEIPTS = "/laporan/tanda-terima";

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReceiptsToTell receipts;

    @Autowired
    private DatabaseSearch database;

    @Autowired
    private TestClock clock;

    private ReportId report;

    @BeforeEach
    void enterAReport() {
        Escalation.staffed(driver, intake, accounts);
        report = ReportId.of(driver.start(
                ReportEscalationProcess.KEY,
                Escalation.INTEL.value(),
                Map.of(
                        "village",
                        ReportMother.LONTAR.value(),
                        "narrative",
                        "Seorang ibu bercerita tentang sponsor di desanya.",
                        "indicators",
                        List.of("RECRUITER_IN_VILLAGE"),
                        "identityMode",
                        "ANONYMOUS")));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private ResultActions show(UserId person) throws Exception {
        return http.perform(get(RECEIPTS).with(user(person.value())));
    }

    private ResultActions tell(UserId person) throws Exception {
        return http.perform(
                post(RECEIPTS).param("laporan", report.toString()).with(csrf()).with(user(person.value())));
    }

    private static String receiptIn(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString())
                .select(".receipt")
                .text();
    }

    @Test
    void theOfficerWhoEnteredItReadsTheReceiptOutAndTheReporterFollowsTheReport() throws Exception {
        show(Escalation.INTEL).andExpect(content().string(containsString(report.toString())));
        var answer = tell(Escalation.INTEL)
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        var receipt = receiptIn(answer);
        assertThat(receipt).matches("(\\d{4} ){3}\\d{4}");
        http.perform(post("/lacak").param("tanda", receipt))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Laporan Anda sudah kami terima")));
    }

    @Test
    void itIsShownOnceAndKeptNowhere(CapturedOutput log) throws Exception {
        var receipt = receiptIn(tell(Escalation.INTEL));
        tell(Escalation.INTEL).andExpect(status().isNotFound());
        show(Escalation.INTEL).andExpect(content().string(not(containsString(report.toString()))));
        for (var written : List.of(receipt, receipt.replace(" ", ""))) {
            assertThat(database.tablesHolding("pimpasa", written)).isEmpty();
            assertThat(database.tablesHolding("public", written)).isEmpty();
            assertThat(log).doesNotContain(written);
        }
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        show(Escalation.OFFICER).andExpect(content().string(not(containsString(report.toString()))));
        tell(Escalation.OFFICER).andExpect(status().isNotFound());
        tell(Escalation.INTEL).andExpect(status().isOk());
    }

    @Test
    void afterTwoDaysItIsForgotten() throws Exception {
        clock.advance(Duration.ofDays(2).plusMinutes(1));
        tell(Escalation.INTEL).andExpect(status().isNotFound());
        receipts.forgetOld();
        clock.reset();
        tell(Escalation.INTEL).andExpect(status().isNotFound());
    }
}
