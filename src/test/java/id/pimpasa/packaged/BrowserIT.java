package id.pimpasa.packaged;

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** People work in a real browser on the packaged application with its demo; the stories stand in {@code src/test/node/browser}. */
@ExtendWith(DemoApplication.class)
@Order(2)
@TestMethodOrder(OrderAnnotation.class)
class BrowserIT {

    @Test
    @Order(1)
    void everyStoryComesToItsEnd(PackagedApplication demo) {
        run("browser", demo);
    }

    @Test
    @Order(2)
    void theStoriesCarryEachProcessToEachOfItsEnds(PackagedApplication demo) {
        run("ends", demo);
    }

    private static void run(String script, PackagedApplication demo) {
        NodeChecks.run(script, Map.of("BASE_URL", demo.baseUrl(), "PIMPASA_DEMO_PASSWORD", DemoApplication.PASSWORD));
    }
}
