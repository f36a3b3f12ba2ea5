package id.pimpasa.packaged;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** People work in a real browser on the packaged application with its demo; the stories stand in {@code src/test/node/browser}. */
@ExtendWith(DemoApplication.class)
// One after the other on one demo: the browser changes what its story has told.
@Execution(ExecutionMode.SAME_THREAD)
@Order(2)
@TestMethodOrder(OrderAnnotation.class)
class BrowserIT {

    /** As if the rating before had still counted them and today's did not. */
    private static final String REPORTS_OF_LAST_YEAR = """
            UPDATE pimpasa.visit SET held_on = current_date - interval '1 year 1 day'
             WHERE status = 'APPROVED' AND village_code IN (SELECT village_code FROM pimpasa.village_promotion)
            """;

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

    @Test
    @Order(3)
    void aVillageWhoseReportsHaveGrownOldLosesItsStatus(PackagedApplication demo) throws IOException, SQLException {
        demo.database().change(REPORTS_OF_LAST_YEAR);
        run("relapse", demo);
    }

    private static void run(String script, PackagedApplication demo) {
        NodeChecks.run(script, Map.of("BASE_URL", demo.baseUrl(), "PIMPASA_DEMO_PASSWORD", DemoApplication.PASSWORD));
    }
}
