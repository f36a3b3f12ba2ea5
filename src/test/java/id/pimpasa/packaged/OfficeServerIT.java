package id.pimpasa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On an external database the application is an office server: configured whole, and without anything of the demo. */
class OfficeServerIT {

    private static final String ADMIN_PASSWORD = "Kantor-Wilayah-7";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres externalDatabase;

    @BeforeAll
    static void startDatabase() throws IOException {
        externalDatabase = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        externalDatabase.close();
    }

    @Test
    void refusesToStartHalfConfigured() {
        var settings = new HashMap<>(wholeConfiguration());
        settings.remove("SPRING_MAIL_HOST");
        settings.remove("PIMPASA_SECRET_KEY");

        var server = PackagedApplication.start("half-configured-server", settings);

        assertThat(server.awaitExit()).isNotZero();
        assertThat(server.output()).contains("SPRING_MAIL_HOST, PIMPASA_SECRET_KEY");
    }

    @Test
    void bringsNothingOfTheDemo() throws IOException {
        try (var server = PackagedApplication.startPacked("office-server", wholeConfiguration())
                .awaitReady()) {
            assertThat(server.get("/engine-rest/user/count", "admin", ADMIN_PASSWORD)
                            .body())
                    .isEqualTo("{\"count\":1}");
            assertThat(server.get("/engine-rest/task", "kakanwil", "DesaBinaan#2025")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(Files.exists(folder.resolve("data"))).isFalse();
            assertThat(server.output()).doesNotContain("DesaBinaan#2025").doesNotContain(ADMIN_PASSWORD);
        }
    }

    private static Map<String, String> wholeConfiguration() {
        return Map.of(
                "SPRING_DATASOURCE_URL", externalDatabase.getJdbcUrl("postgres", "postgres"),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "unused-by-this-server",
                "SPRING_MAIL_HOST", "localhost",
                "PIMPASA_MAIL_FROM", "pimpasa@kanwil.test",
                "PIMPASA_PUBLIC_URL", "https://pimpasa.kanwil.test",
                "PIMPASA_SECRET_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                "PIMPASA_ADMIN_PASSWORD", ADMIN_PASSWORD,
                "PIMPASA_DATA_DIR", folder.resolve("data").toString());
    }
}
