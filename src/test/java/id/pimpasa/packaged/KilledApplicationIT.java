package id.pimpasa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the application, what was saved is there at the next start. */
class KilledApplicationIT {

    private static final String PASSWORD = "DesaBinaan#2025";
    private static final String NEW_GROUP = "{\"id\":\"kelompok-uji\",\"name\":\"Uji\",\"type\":\"WORKFLOW\"}";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    @Test
    void afterAKillTheNextStartFindsEverythingAgain() throws IOException {
        var settings = Map.of("PIMPASA_DATA_DIR", folder.toString(), "PIMPASA_DEMO_DATA", "false");
        var first = PackagedApplication.start("killed-application", settings).awaitReady();
        assertThat(first.post("/engine-rest/group/create", "admin", PASSWORD, NEW_GROUP)
                        .statusCode())
                .isEqualTo(204);

        first.kill();
        assertThat(databaseServer()).as("the database server lives on").isPresent();

        try (var second =
                PackagedApplication.start("restarted-application", settings).awaitReady()) {
            assertThat(second.get("/engine-rest/group/kelompok-uji", "admin", PASSWORD)
                            .statusCode())
                    .isEqualTo(200);
            assertThatASecondApplicationIsRefused(settings);
        }
        assertThat(databaseServer())
                .as("the database server ends with the application")
                .isEmpty();
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
