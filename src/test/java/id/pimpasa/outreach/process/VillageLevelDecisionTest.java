package id.pimpasa.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.outreach.VillageLevel;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of a village's level, on both sides of its boundary. */
class VillageLevelDecisionTest {

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void readDecision() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream file =
                VillageLevelDecisionTest.class.getResourceAsStream("/processes/outreach/village-level.dmn")) {
            decision = engine.parseDecision("villageLevel", file);
        }
    }

    private static List<String> ceilings(int selfReliance, int legalLiteracy, int responsiveness) {
        return engine.evaluateDecisionTable(
                        decision,
                        Map.of(
                                "selfReliance", selfReliance,
                                "legalLiteracy", legalLiteracy,
                                "responsiveness", responsiveness))
                .collectEntries("level");
    }

    private static VillageLevel level(int selfReliance, int legalLiteracy, int responsiveness) {
        return ceilings(selfReliance, legalLiteracy, responsiveness).stream()
                .map(VillageLevel::valueOf)
                .sorted()
                .findFirst()
                .orElse(VillageLevel.SELF_RELIANT);
    }

    /** One goal at the boundary while the others are full: each floor holds the village by itself. */
    @ParameterizedTest
    @CsvSource({
        "0, PIONEER",
        "19, PIONEER",
        "20, DEVELOPING",
        "39, DEVELOPING",
        "40, ADVANCED",
        "59, ADVANCED",
        "60, SELF_RELIANT",
        "100, SELF_RELIANT"
    })
    void eachGoalHasItsFloor(int score, VillageLevel expected) {
        assertThat(level(score, 100, 100)).as("mandiri").isEqualTo(expected);
        assertThat(level(100, score, 100)).as("melek hukum").isEqualTo(expected);
        assertThat(level(100, 100, score)).as("tanggap").isEqualTo(expected);
    }

    /** Every goal above its floor, the total at the boundary. */
    @ParameterizedTest
    @CsvSource({
        "33, 33, 33, PIONEER",
        "33, 33, 34, DEVELOPING",
        "59, 60, 60, DEVELOPING",
        "60, 60, 60, ADVANCED",
        "79, 80, 80, ADVANCED",
        "80, 80, 80, SELF_RELIANT"
    })
    void theTotalHasItsThreshold(int selfReliance, int legalLiteracy, int responsiveness, VillageLevel expected) {
        assertThat(level(selfReliance, legalLiteracy, responsiveness)).isEqualTo(expected);
    }

    @Test
    void everyReasonIsNamedAtOnce() {
        assertThat(ceilings(0, 0, 0)).containsExactly("PIONEER", "PIONEER", "PIONEER", "PIONEER");
        assertThat(ceilings(100, 100, 100)).isEmpty();
    }
}
