package id.pimpasa.packaged;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** People work in a real browser on the packaged application with its demo; the stories stand in {@code src/test/node/browser}. */
class BrowserIT {

    private static final String PASSWORD = "DesaBinaan#2025";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    @Test
    void everyStoryComesToItsEnd() {
        var settings = Map.of("PIMPASA_DATA_DIR", folder.toString(), "PIMPASA_DEMO_PASSWORD", PASSWORD);
        try (var application =
                PackagedApplication.start("browser-application", settings).awaitReady()) {
            NodeChecks.run("browser", Map.of("BASE_URL", application.baseUrl(), "PIMPASA_DEMO_PASSWORD", PASSWORD));
        }
    }
}
