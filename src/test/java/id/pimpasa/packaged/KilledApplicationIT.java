package id.pimpasa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the application, what was saved is there at the next start. */
class KilledApplicationIT {

    private static final String PASSWORD = "DesaBinaan#2025";
    private static final String NEW_GROUP = "{\"id\":\"kelompok-uji\",\"name\":\"Uji\",\"type\":\"WORKFLOW\"}";

    private static final String VISITOR = """
            INSERT INTO act_id_user (id_, rev_, first_, last_, email_)
            VALUES ('petugas-uji', 1, 'Petugas', 'Uji', 'petugas@pimpasa.test')
            """;

    private static final int VISITS = 60;

    /** A batch may have 500; ADR 19 says how that went. */
    private static final int OFFICERS = Integer.getInteger("pimpasa.officers-at-the-kill", 120);

    private static final String TERMS = "SELECT count(*) FROM pimpasa.officer_term WHERE ended_on IS NULL";

    private static final String RUNNING_ACTIVATIONS =
            "SELECT count(*) FROM act_ru_execution WHERE proc_def_key_ = 'officerAppointment'";

    private static final String MAILS = "SELECT count(*) FROM pimpasa.mail WHERE template = 'ACCOUNT_OPENED'";

    /** What the demo's own mail server took from the application, killed or not. */
    private static final String RECEIVED = "SELECT recipient, "
            + "substring(convert_from(content, 'UTF8') FROM 'Message-ID: <([^>]+)>') AS message_id "
            + "FROM pimpasa.demo_mail WHERE subject LIKE 'Akun PIMPASA Anda%'";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    @Test
    void afterAKillTheNextStartFindsEverythingAgainAndGoesOn() throws IOException, SQLException {
        var settings = Map.of("PIMPASA_DATA_DIR", folder.toString(), "PIMPASA_DEMO_DATA", "false");
        var first = PackagedApplication.start("killed-application", settings).awaitReady();
        assertThat(first.post("/engine-rest/group/create", "admin", PASSWORD, NEW_GROUP)
                        .statusCode())
                .isEqualTo(204);

        killWhileVisitsOfAProvinceBegin(first);
        assertThat(databaseServer()).as("the database server lives on").isPresent();

        var second =
                PackagedApplication.start("restarted-application", settings).awaitReady();
        assertThatEachVillageIsVisitedOnce();
        killInTheMiddleOfAnActivation(second);

        try (var third = PackagedApplication.start("application-after-two-kills", settings)
                .awaitReady()) {
            assertThat(third.get("/engine-rest/group/kelompok-uji", "admin", PASSWORD)
                            .statusCode())
                    .isEqualTo(200);
            assertThatASecondApplicationIsRefused(settings);
            assertThatEachOfficerIsActiveOnce();
            assertThatEachMailCameOnceOrAgainAsTheSame();
        }
        assertThat(databaseServer())
                .as("the database server ends with the application")
                .isEmpty();
    }

    private static void killWhileVisitsOfAProvinceBegin(PackagedApplication application)
            throws IOException, SQLException {
        DatabaseServer.of(folder).change(VISITOR);
        var visits = PendingVisits.put(VISITS, application, PASSWORD, DatabaseServer.of(folder));
        visits.letAllFallDue();
        Awaitility.await("the first visits have begun")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> visits.begun() > 0);
        application.kill();
        assertThat(visits.begun()).as("begun when it was killed").isBetween(1L, VISITS - 1L);
    }

    private static void assertThatEachVillageIsVisitedOnce() throws IOException, SQLException {
        var visits = new PendingVisits(DatabaseServer.of(folder));
        Awaitility.await("every visit has begun")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> visits.begun() == VISITS);
        assertThat(visits.villages()).as("villages whose report is awaited").isEqualTo(VISITS);
        assertThat(visits.timesBegun("min")).isEqualTo(1);
        assertThat(visits.timesBegun("max")).isEqualTo(1);
        assertThat(visits.returnsAwaited("*"))
                .as("officers whose return somebody awaits")
                .isEqualTo(visits.returnsAwaited("DISTINCT business_key_"))
                .isEqualTo(VISITS);
        assertThat(visits.mails()).as("one letter each").isEqualTo(VISITS);
        assertThat(number("SELECT count(*) FROM act_ru_incident")).isZero();
    }

    private static void killInTheMiddleOfAnActivation(PackagedApplication application)
            throws IOException, SQLException {
        PendingActivation.put(OFFICERS, DatabaseServer.of(folder));
        Awaitility.await("the first officers are active")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> number(TERMS) > 0);
        application.kill();
        assertThat(number(TERMS)).as("active when it was killed").isBetween(1L, OFFICERS - 1L);
    }

    private static void assertThatEachOfficerIsActiveOnce() throws IOException, SQLException {
        Awaitility.await("the activation goes on to its end")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> number(RUNNING_ACTIVATIONS) == 0);
        assertThat(number(TERMS)).isEqualTo(OFFICERS);
        assertThat(number("SELECT count(DISTINCT officer) FROM pimpasa.officer_term"))
                .isEqualTo(OFFICERS);
        assertThat(number("SELECT count(*) FROM act_hi_procinst WHERE proc_def_key_ = 'officerTerm'"))
                .isEqualTo(OFFICERS);
        assertThat(number("SELECT count(*) FROM pimpasa.village_assignment")).isEqualTo(OFFICERS);
        assertThat(number("SELECT count(DISTINCT village_code) FROM pimpasa.village_assignment"))
                .isEqualTo(OFFICERS);
        assertThat(number(MAILS)).as("one mail each is written").isEqualTo(OFFICERS);
    }

    /** Only a mail that was leaving at the moment of the kill comes again, and then as the same mail. */
    private static void assertThatEachMailCameOnceOrAgainAsTheSame() throws IOException, SQLException {
        Awaitility.await("every mail has left")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> number(MAILS + " AND sent_at IS NOT NULL") == OFFICERS);
        assertThat(number("SELECT count(DISTINCT recipient) FROM (" + RECEIVED + ") AS r"))
                .isEqualTo(OFFICERS);
        assertThat(number("SELECT count(DISTINCT (recipient, message_id)) FROM (" + RECEIVED + ") AS r"))
                .as("a repeat bears the Message-ID of the first")
                .isEqualTo(OFFICERS);
        assertThat(number("SELECT max(times) FROM (SELECT count(*) AS times FROM (" + RECEIVED
                        + ") AS r GROUP BY message_id) AS t"))
                .as("copies of one mail")
                .isLessThanOrEqualTo(2);
    }

    private static long number(String query) throws IOException, SQLException {
        return DatabaseServer.of(folder).number(query);
    }

    private static void assertThatASecondApplicationIsRefused(Map<String, String> settings) {
        var third = PackagedApplication.start("second-application-on-one-folder", settings);
        assertThat(third.awaitExit()).isNotZero();
        assertThat(third.output())
                .contains("is in use by another running PIMPASA")
                .contains("PIMPASA_DATA_DIR");
    }

    private static java.util.Optional<ProcessHandle> databaseServer() throws IOException {
        var pidFile = folder.resolve("postgres").resolve("postmaster.pid");
        return Files.exists(pidFile)
                ? ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                : java.util.Optional.empty();
    }
}
