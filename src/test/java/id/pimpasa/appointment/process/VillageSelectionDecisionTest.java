package id.pimpasa.appointment.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.appointment.domain.VillageCriterion;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points of each criterion of a village. */
class VillageSelectionDecisionTest {

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void readDecision() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = VillageSelectionDecisionTest.class.getResourceAsStream(
                "/processes/appointment/village-selection.dmn")) {
            decision = engine.parseDecision(DmnVillageScores.DECISION, file);
        }
    }

    private static int points(VillageCriterion criterion) {
        return engine.evaluateDecisionTable(decision, Map.of("criterion", criterion.name()))
                .getSingleResult()
                .<Integer>getSingleEntry();
    }

    @ParameterizedTest
    @CsvSource({
        "BORDER, 20",
        "MIGRANT_WORKERS, 25",
        "UNEMPLOYMENT, 15",
        "POVERTY, 15",
        "LOW_EDUCATION, 15",
        "YOUTH, 10",
    })
    void eachCriterionHasItsPoints(VillageCriterion criterion, int points) {
        assertThat(points(criterion)).isEqualTo(points);
    }

    @Test
    void aVillageThatMeetsAllHasAHundred() {
        assertThat(Arrays.stream(VillageCriterion.values())
                        .mapToInt(VillageSelectionDecisionTest::points)
                        .sum())
                .isEqualTo(100);
    }
}
