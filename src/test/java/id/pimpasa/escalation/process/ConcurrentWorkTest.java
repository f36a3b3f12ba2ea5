package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.SubmittedReport;
import id.pimpasa.escalation.application.FollowUp;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff work on a case while its reporter adds something or a timer moves it: both are kept, nobody meets an error. */
@PimpasaTest
class ConcurrentWorkTest {

    private static final String NOTE = "Ditemui di desa.";
    private static final String TEXT = "Sponsornya tinggal di kampung sebelah.";

    @Autowired
    private MockMvc http;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Value("${pimpasa.demo.password}")
    private String password;

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    private Escalation escalation;
    private SubmittedReport report;

    @BeforeEach
    void receive() {
        escalation = Escalation.staffed(driver, intake, accounts);
        report = escalation.receipt(ReportMother.medium());
    }

    @AfterEach
    void endOther() {
        other.shutdownNow();
    }

    private interface Work {
        void run() throws Exception;
    }

    /** The addition is written and not committed before the staff's work stands in the database's queue behind it. */
    private void whileTheReporterAdds(Work work) throws Exception {
        var written = new CountDownLatch(1);
        var addition = other.submit(() -> transactions.executeWithoutResult(status -> {
            followUp.add(report.receipt(), TEXT, null);
            status.flush();
            written.countDown();
            awaitSomebodyWaiting();
        }));
        assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
        work.run();
        addition.get(1, TimeUnit.MINUTES);
        assertThat(additions()).isEqualTo(1);
    }

    /** A timer has the step, the staff have the report, each wants the other as well, and the database ends the staff's work. */
    private void whileEachWaitsForTheOther(Work work) throws Exception {
        var locked = new CountDownLatch(1);
        var timer = other.submit(() -> transactions.executeWithoutResult(status -> {
            jdbc.sql("SELECT id_ FROM act_ru_task WHERE id_ = :task FOR UPDATE")
                    .param(
                            "task",
                            escalation.task(report.id(), Elements.VERIFY_REPORT).id())
                    .query(String.class)
                    .single();
            locked.countDown();
            awaitSomebodyWaiting();
            desk.lock(report.id());
        }));
        assertThat(locked.await(30, TimeUnit.SECONDS)).isTrue();
        var before = deadlocks();
        work.run();
        timer.get(1, TimeUnit.MINUTES);
        Awaitility.await("the database counts it").until(() -> deadlocks() > before);
    }

    private long deadlocks() {
        return jdbc.sql("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
                .query(Long.class)
                .single();
    }

    /** Not for anybody who waits: for somebody who waits for this very transaction. */
    private void awaitSomebodyWaiting() {
        var own = jdbc.sql("SELECT pg_backend_pid()").query(Integer.class).single();
        Awaitility.await("staff wait for this change")
                .atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql(
                                "SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE :own = ANY (pg_blocking_pids(pid)))")
                        .param("own", own)
                        .query(Boolean.class)
                        .single());
    }

    private int notes() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.report_step WHERE report_id = :id AND note = :note")
                .param("id", report.id().value())
                .param("note", NOTE)
                .query(Integer.class)
                .single();
    }

    private int additions() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.report_addition WHERE report_id = :id")
                .param("id", report.id().value())
                .query(Integer.class)
                .single();
    }

    /** As the task list does it. */
    private void verify() {
        var task = escalation.task(report.id(), Elements.VERIFY_REPORT).id();
        var form = Map.of("variables", Map.of("conclusion", value("CONFIRMED"), "note", value(NOTE)));
        var answer = rest.withBasicAuth(Escalation.OFFICER.value(), password)
                .postForEntity("/engine-rest/task/" + task + "/submit-form", form, String.class);
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(escalation.path(report.id())).contains(Elements.ASSESS_REPORT);
        assertThat(notes()).as("the note of the step that was done again").isEqualTo(1);
    }

    private static Map<String, String> value(String text) {
        return Map.of("value", text, "type", "String");
    }

    @Test
    void aStepThatIsCompletedMeanwhileIsCompleted() throws Exception {
        whileTheReporterAdds(this::verify);
    }

    @Test
    void aStepThatIsCompletedInADeadlockIsCompletedAllTheSame() throws Exception {
        whileEachWaitsForTheOther(this::verify);
    }

    @Test
    void aChangeOnAPageMeanwhileIsMade() throws Exception {
        whileTheReporterAdds(() -> http.perform(post("/laporan/" + report.id() + "/berkas/korban")
                        .with(user(Escalation.OFFICER.value()))
                        .with(csrf()))
                .andExpect(flash().attributeExists("done")));
        assertThat(jdbc.sql("SELECT victim_marked_at IS NOT NULL FROM pimpasa.report WHERE id = :id")
                        .param("id", report.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
