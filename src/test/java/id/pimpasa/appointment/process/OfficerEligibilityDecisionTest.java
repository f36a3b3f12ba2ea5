package id.pimpasa.appointment.process;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Each rule of a candidate's eligibility, on both sides of its boundary. */
class OfficerEligibilityDecisionTest {

    private static final String TOO_NEW = "Masa kerja kurang dari 2 tahun.";
    private static final String DISCIPLINED = "Menjalani hukuman disiplin dalam 2 tahun terakhir.";
    private static final String NOT_BRIEFED = "Belum mengikuti pembekalan PIMPASA.";
    private static final String TOO_MANY_VILLAGES = "Lebih dari 4 desa untuk satu petugas.";

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void readDecision() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream file = OfficerEligibilityDecisionTest.class.getResourceAsStream(
                "/processes/appointment/officer-eligibility.dmn")) {
            decision = engine.parseDecision(DmnEligibilityRules.DECISION, file);
        }
    }

    private static List<String> objections(int yearsOfService, boolean disciplined, boolean briefed, int villages) {
        return engine.evaluateDecisionTable(
                        decision,
                        Map.of(
                                "yearsOfService", yearsOfService,
                                "disciplined", disciplined,
                                "briefed", briefed,
                                "villages", villages))
                .collectEntries("reason");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, false", "50, false"})
    void twoYearsOfServiceAreNeeded(int years, boolean isTooNew) {
        assertThat(objections(years, false, true, 1)).isEqualTo(isTooNew ? List.of(TOO_NEW) : List.of());
    }

    @Test
    void aDisciplinaryPunishmentStandsAgainstACandidate() {
        assertThat(objections(2, true, true, 1)).containsExactly(DISCIPLINED);
    }

    @Test
    void aCandidateWhoWasNotBriefedIsNotEligible() {
        assertThat(objections(2, false, false, 1)).containsExactly(NOT_BRIEFED);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "4, false", "5, true"})
    void oneOfficerMentorsAtMostFourVillages(int villages, boolean tooMany) {
        assertThat(objections(2, false, true, villages)).isEqualTo(tooMany ? List.of(TOO_MANY_VILLAGES) : List.of());
    }

    @Test
    void everyReasonIsNamedAtOnce() {
        assertThat(objections(1, true, false, 5))
                .containsExactlyInAnyOrder(TOO_NEW, DISCIPLINED, NOT_BRIEFED, TOO_MANY_VILLAGES);
    }
}
