package id.pimpasa.packaged;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People work in a real browser on the packaged application with its demo; the stories stand in {@code src/test/node/browser}. */
@ExtendWith(DemoApplication.class)
@Order(2)
class BrowserIT {

    @Test
    void everyStoryComesToItsEnd(PackagedApplication demo) {
        NodeChecks.run(
                "browser", Map.of("BASE_URL", demo.baseUrl(), "PIMPASA_DEMO_PASSWORD", DemoApplication.PASSWORD));
    }
}
