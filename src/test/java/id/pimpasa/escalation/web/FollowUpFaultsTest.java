package id.pimpasa.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.SubmittedReport;
import id.pimpasa.escalation.application.EscalationProcess;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** What a reporter sends while the database is away, or while something else happens to the same case. */
@PimpasaTest
class FollowUpFaultsTest {

    private static final String TEXT = "Sponsornya tinggal di kampung sebelah.";

    @Autowired
    private MockMvc http;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private EscalationProcess process;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final ExecutorService others = Executors.newSingleThreadExecutor();

    private SubmittedReport submitted;

    @BeforeEach
    void report() {
        submitted = reports.submit(ReportMother.medium());
        driver.fire(ReportEscalationProcess.KEY, submitted.id().toString(), Elements.REPORT_RECEIVED);
    }

    @AfterEach
    void endOthers() {
        others.shutdownNow();
    }

    private MockHttpServletRequestBuilder sent(String path, String field) {
        return post(path).param("tanda", submitted.receipt()).param(field, TEXT);
    }

    @ParameterizedTest
    @CsvSource({"/lacak/tambahan, keterangan", "/lacak/jawaban, jawaban", "/lacak/perbaikan, perbaikan"})
    void whileTheDatabaseIsAwayTheTextComesBackToBeSentAgain(String path, String field) throws Exception {
        jdbc.sql("ALTER TABLE pimpasa.rate_limit RENAME TO rate_limit_away").update();
        try {
            var answer = http.perform(sent(path, field).param("pertanyaan", "p-1"))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(content().string(containsString("Layanan sedang terganggu")))
                    .andReturn()
                    .getResponse();
            var form = Jsoup.parse(answer.getContentAsString()).select("form[action=" + path + "]");
            assertThat(form.select("textarea[name=" + field + "]").val()).isEqualTo(TEXT);
            assertThat(form.select("input[name=tanda]").val()).isEqualTo(submitted.receipt());
            assertThat(form.select("input[name=pertanyaan]").val()).isEqualTo("p-1");
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        } finally {
            jdbc.sql("ALTER TABLE pimpasa.rate_limit_away RENAME TO rate_limit").update();
        }
    }

    @Test
    void whatIsAddedWhileTheCaseMovesIsKeptAllTheSame() throws Exception {
        whileTheCaseMoves(() -> http.perform(sent("/lacak/tambahan", "keterangan"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Keterangan tambahan sudah kami terima"))));
        assertThat(additions()).isEqualTo(1);
    }

    @Test
    void whatAProgramAddsWhileTheCaseMovesIsKeptAllTheSame() throws Exception {
        whileTheCaseMoves(() -> http.perform(post("/api/public/reports/replies")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"receipt\": \"%s\", \"kind\": \"ADDITION\", \"text\": \"%s\"}"
                                .formatted(submitted.receipt(), TEXT)))
                .andExpect(status().isNoContent()));
        assertThat(additions()).isEqualTo(1);
    }

    private interface Call {
        void make() throws Exception;
    }

    /** Somebody else's change of the case is under way when the call comes, and is there before it. */
    private void whileTheCaseMoves(Call call) throws Exception {
        var changed = new CountDownLatch(1);
        var other = others.submit(() -> transactions.executeWithoutResult(status -> {
            process.weighNewInformation(desk.report(submitted.id()));
            changed.countDown();
            Awaitility.await("the call waits for this change")
                    .atMost(Duration.ofSeconds(30))
                    .until(this::somebodyWaits);
        }));
        changed.await();
        call.make();
        other.get();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted)")
                .query(Boolean.class)
                .single();
    }

    private int additions() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.report_addition WHERE report_id = :id")
                .param("id", submitted.id().value())
                .query(Integer.class)
                .single();
    }
}
