package id.pimpasa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Reports while the application is killed or its database is gone: no receipt without a report, no report without a case. */
class IntakeFaultsIT {

    private static final String REPORTS = "/api/public/reports";
    private static final String REPORT = """
            {"villageCode": "36.04.13.2007", "narrative": "Seorang calo menawarkan kerja di luar negeri.",
             "indicators": ["RECRUITER_IN_VILLAGE"], "identityMode": "ANONYMOUS"}
            """;
    private static final int CLIENTS = 4;
    private static final int BEFORE_THE_FAULT = 20;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void afterAKillInTheMiddleEveryReceiptHasAReportAndEveryReportACase() throws Exception {
        var first = start("killed-intake");
        var flood = new Flood(first);
        flood.awaitReceipts(BEFORE_THE_FAULT);
        first.kill();
        var receipts = flood.end();

        try (var second = start("restarted-intake")) {
            assertThatAllAreKnown(receipts, second);
            assertThat(number("SELECT count(*) FROM pimpasa.report")).isGreaterThanOrEqualTo(receipts.size());
            assertThat(number(REPORTS_WITHOUT_CASE)).isZero();
            Awaitility.await("all cases wait for somebody")
                    .atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> number(REPORTS_THAT_WAIT_FOR_NOBODY) == 0);
        }
    }

    @Test
    void whileTheDatabaseIsGoneCallersAreToldAndNothingIsLostOrTakenTwice() throws Exception {
        try (var application = start("intake-without-database")) {
            var flood = new Flood(application);
            flood.awaitReceipts(BEFORE_THE_FAULT);
            var server = DatabaseServer.of(folder);
            server.stop();
            var key = UUID.randomUUID().toString();
            var refused = report(application, key);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
                    .contains("application/problem+json");
            assertThat(refused.body()).contains("Layanan sedang terganggu").doesNotContain("receipt");
            assertThatPublicPagesSayWhatToDo(application);

            server.start();
            Awaitility.await("the same report is taken in")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> report(application, key).statusCode() == 201);
            assertThat(receipt(report(application, key))).isEqualTo(receipt(report(application, key)));
            flood.awaitReceipts(2 * BEFORE_THE_FAULT);
            assertThatAllAreKnown(flood.end(), application);
            assertThat(number(REPORTS_WITHOUT_CASE)).isZero();
            assertThat(number("SELECT count(*) - count(DISTINCT report_id) FROM pimpasa.report_idempotency"))
                    .isZero();
        }
    }

    private static void assertThatPublicPagesSayWhatToDo(PackagedApplication application) throws IOException {
        var form =
                application.postFormPublicly("/lacak/tambahan", "tanda=1234567890123456&keterangan=Calo+itu+kembali.");
        assertThat(form.statusCode()).isEqualTo(503);
        assertThat(form.headers().firstValue("Retry-After")).isPresent();
        assertThat(form.body()).contains("Layanan sedang terganggu", "Calo itu kembali.");
        assertThat(application
                        .postFormPublicly("/lacak", "tanda=1234567890123456")
                        .statusCode())
                .isEqualTo(503);
        var search = application.getPublicly("/lapor?desa=lontar");
        assertThat(search.statusCode()).isEqualTo(503);
        assertThat(search.body()).contains("Layanan sedang terganggu");
    }

    private static final String REPORTS_WITHOUT_CASE = """
            SELECT count(*) FROM pimpasa.report r
             WHERE NOT EXISTS (SELECT 1 FROM act_hi_procinst p WHERE p.business_key_ = r.id::text)
            """;

    private static final String REPORTS_THAT_WAIT_FOR_NOBODY = """
            SELECT count(*) FROM pimpasa.report r
             WHERE NOT EXISTS (SELECT 1 FROM act_ru_task t JOIN act_ru_execution p ON p.id_ = t.proc_inst_id_
                                WHERE p.business_key_ = r.id::text)
            """;

    private PackagedApplication start(String name) {
        return PackagedApplication.start(
                        name,
                        Map.of(
                                "PIMPASA_DATA_DIR",
                                folder.toString(),
                                "PIMPASA_DEMO_DATA",
                                "false",
                                "PIMPASA_PUBLICREPORTS_REPORTSPERHOUR",
                                "1000000",
                                "PIMPASA_PUBLICREPORTS_MOSTREPORTSPERHOUR",
                                "1000000",
                                "PIMPASA_PUBLICREPORTS_VILLAGEPERHOUR",
                                "1000000",
                                // How long a job of a killed application waits for another one.
                                "CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS",
                                "10000"))
                .awaitReady();
    }

    private static HttpResponse<String> report(PackagedApplication application, String key) throws IOException {
        return application.postPublicly(REPORTS, REPORT, "Idempotency-Key", key);
    }

    private static String receipt(HttpResponse<String> accepted) {
        return JsonPath.read(accepted.body(), "$.receipt");
    }

    private static void assertThatAllAreKnown(List<String> receipts, PackagedApplication application)
            throws IOException {
        for (var receipt : receipts) {
            var standing = application.postPublicly(REPORTS + "/status", "{\"receipt\": \"" + receipt + "\"}");
            assertThat(standing.statusCode()).isEqualTo(200);
        }
    }

    private long number(String query) throws IOException, SQLException {
        return DatabaseServer.of(folder).number(query);
    }

    /** Several clients who report one after the other until they are told to end; each failed report is sent again. */
    private static final class Flood {

        private final PackagedApplication application;
        private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final java.util.concurrent.ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

        Flood(PackagedApplication application) {
            this.application = application;
            for (int client = 0; client < CLIENTS; client++) {
                clients.execute(this::send);
            }
        }

        private void send() {
            while (!ended.get()) {
                try {
                    var answer = report(application, UUID.randomUUID().toString());
                    if (answer.statusCode() == 201) {
                        receipts.add(receipt(answer));
                    }
                } catch (IOException killed) {
                    ended.compareAndSet(false, !application.isRunning());
                }
            }
        }

        void awaitReceipts(int count) {
            Awaitility.await(count + " receipts").atMost(Duration.ofMinutes(2)).until(() -> receipts.size() >= count);
        }

        List<String> end() throws InterruptedException {
            ended.set(true);
            clients.shutdown();
            assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            return new ArrayList<>(receipts);
        }
    }
}
