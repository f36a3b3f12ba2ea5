package id.pimpasa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.evidence.EvidenceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application dies while it makes a batch of candidates officers; the next start makes each of them one, once. */
class KilledActivationIT {

    private static final int OFFICERS = 60;
    private static final List<String> VILLAGES = List.of("36.03.11.2009", "36.03.11.2008", "36.03.11.2001");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private PackagedApplication application;
    private String instance;

    /** A job of a dead node is taken over once its lock has run out; nobody has to wait for the usual five minutes. */
    private static Map<String, String> settings() {
        return Map.of("PIMPASA_DATA_DIR", folder.toString(), "CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", "60000");
    }

    @Test
    void afterAKillInTheMiddleEachOfficerIsActiveOnce() throws IOException {
        application = PackagedApplication.start("killed-activation", settings()).awaitReady();
        nominateAndAppoint();
        complete("tu", "userTask_recordCeremony", Map.of("decision", "APPROVE", "note", "Terlaksana"));
        await("the activation writes")
                .until(() -> count("SELECT count(*) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation "
                                + "WHERE c.relname = 'officer_term' AND l.mode = 'RowExclusiveLock'")
                        > 0);

        application.kill();

        application =
                PackagedApplication.start("restarted-activation", settings()).awaitReady();
        try (var restarted = application) {
            assertThat(restarted.baseUrl()).isNotEmpty();
            await("all are officers").until(() -> count(OF_BATCH.formatted("pimpasa.officer o")) == OFFICERS);
            await("all mails have left")
                    .until(() ->
                            count(OF_BATCH.formatted("pimpasa.officer o JOIN pimpasa.mail m ON m.recipient = o.user_id")
                                            + " AND m.sent_at IS NOT NULL AND m.template = 'ACCOUNT_OPENED'")
                                    == OFFICERS);
            assertThatNothingHappenedTwice();
        }
    }

    private static final String OF_BATCH = "SELECT count(*) FROM %s WHERE o.nip LIKE '1990%%2015031%%'";

    private void assertThatNothingHappenedTwice() throws IOException {
        assertThat(count(OF_BATCH.formatted("pimpasa.officer o JOIN pimpasa.officer_term t ON t.officer = o.user_id")))
                .isEqualTo(OFFICERS);
        assertThat(count(OF_BATCH.formatted(
                        "pimpasa.officer o JOIN pimpasa.village_assignment a ON a.officer = o.user_id")))
                .isEqualTo(OFFICERS);
        // A mail that left just before the kill leaves again, with the same message id.
        assertThat(database()
                        .sql(
                                "SELECT max(n) FROM (SELECT count(*) AS n FROM pimpasa.demo_mail WHERE subject LIKE 'Akun PIMPASA%' "
                                        + "GROUP BY recipient) AS mails")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(2);
        assertThat(JSON.readTree(application
                                .get("/engine-rest/incident/count", "admin", DemoApplication.PASSWORD)
                                .body())
                        .path("count")
                        .asInt())
                .isZero();
    }

    private void nominateAndAppoint() throws IOException {
        var candidates = IntStream.range(0, OFFICERS)
                .mapToObj(KilledActivationIT::candidate)
                .toList();
        instance = post(
                        "intel-tangerang",
                        "/process-definition/key/officerAppointment/submit-form",
                        Map.of("variables", variables(Map.of("candidates", candidates))))
                .path("id")
                .asText();
        complete("kakanim-tangerang", "userTask_endorseNomination", Map.of("verdicts", verdicts(candidates)));
        for (var village : VILLAGES) {
            complete("intel-tangerang", "userTask_recordConsent", consent());
        }
        complete("kabid-intel", "userTask_verifyNomination", Map.of("verdicts", verdicts(candidates)));
        complete("kakanwil", "userTask_signDecree", Map.of("decision", "APPROVE"));
        complete("tu", "userTask_recordDecree", decree());
        complete(
                "tu",
                "userTask_scheduleCeremony",
                Map.of("ceremonyAt", LocalDate.now().plusDays(7) + "T09:00", "place", "Aula"));
        var timers = "/engine-rest/job?timers=true&processInstanceId=" + instance;
        await("the wait for the day").until(() -> get("admin", timers).size() == 1);
        post("admin", "/job/" + get("admin", timers).get(0).path("id").asText() + "/execute", Map.of());
    }

    private static Map<String, Object> candidate(int number) {
        var row = new HashMap<String, Object>();
        row.put("name", "Calon " + number);
        row.put("nip", AppointmentWalk.nip(number));
        row.put("grade", "III/b");
        row.put("jobTitle", "Analis Keimigrasian");
        row.put("email", "calon" + number + "@pimpasa.test");
        row.put("yearsOfService", 5);
        row.put("disciplined", false);
        row.put("briefed", true);
        row.put("villages", List.of(VILLAGES.get(number % VILLAGES.size())));
        return row;
    }

    private static List<Map<String, Object>> verdicts(List<Map<String, Object>> candidates) {
        return candidates.stream()
                .map(candidate -> Map.of("nip", candidate.get("nip"), "outcome", (Object) "APPROVE"))
                .toList();
    }

    private Map<String, Object> consent() throws IOException {
        return Map.of(
                "answer",
                "AGREED",
                "givenOn",
                LocalDate.now().minusDays(1).toString(),
                "signatory",
                "Kepala Desa",
                "letter",
                List.of(upload("intel-tangerang")));
    }

    private Map<String, Object> decree() throws IOException {
        var today = LocalDate.now();
        return Map.of(
                "decreeNumber", "WIM.12-UJI-1",
                "signedOn", today.minusDays(1).toString(),
                "validFrom", today.toString(),
                "validUntil", today.plusYears(2).toString(),
                "signedFile", List.of(upload("tu")));
    }

    private String upload(String user) throws IOException {
        return new BrowserSession(application.baseUrl(), user, DemoApplication.PASSWORD)
                .upload("surat.pdf", EvidenceFiles.pdf());
    }

    private void complete(String user, String step, Map<String, Object> entries) throws IOException {
        var tasks = "/engine-rest/task?processInstanceId=" + instance + "&taskDefinitionKey=" + step;
        await(step).until(() -> !get(user, tasks).isEmpty());
        var task = get(user, tasks).get(0).path("id").asText();
        post(user, "/task/" + task + "/claim", Map.of("userId", user));
        post(user, "/task/" + task + "/submit-form", Map.of("variables", variables(entries)));
    }

    private static Map<String, Object> variables(Map<String, Object> entries) throws IOException {
        var variables = new HashMap<String, Object>();
        for (var entry : entries.entrySet()) {
            variables.put(
                    entry.getKey(),
                    entry.getValue() instanceof List<?> list
                            ? Map.of("value", JSON.writeValueAsString(list), "type", "Json")
                            : Map.of("value", entry.getValue(), "type", "String"));
        }
        return variables;
    }

    private JsonNode get(String user, String path) throws IOException {
        return JSON.readTree(
                application.get(path, user, DemoApplication.PASSWORD).body());
    }

    private JsonNode post(String user, String path, Map<String, Object> body) throws IOException {
        var answer =
                application.post("/engine-rest" + path, user, DemoApplication.PASSWORD, JSON.writeValueAsString(body));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isBetween(200, 299);
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    private static org.awaitility.core.ConditionFactory await(String what) {
        return Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions();
    }

    private static int count(String sql) throws IOException {
        return database().sql(sql).query(Integer.class).single();
    }

    /** The application's own database server, as an administrator of this machine reaches it. */
    private static JdbcClient database() throws IOException {
        var port = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"))
                .get(3)
                .strip();
        var password = Files.readString(folder.resolve("postgres.password")).strip();
        return JdbcClient.create(
                new DriverManagerDataSource("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", password));
    }
}
