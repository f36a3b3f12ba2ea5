package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.ResponseTime;
import id.pimpasa.escalation.domain.Rung;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the response times, and that every rung has one at every level. */
class ResponseTimeDecisionTest {

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void readDecision() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream file =
                ResponseTimeDecisionTest.class.getResourceAsStream("/processes/escalation/response-time.dmn")) {
            decision = engine.parseDecision("responseTime", file);
        }
    }

    private static ResponseTime responseTime(Rung rung, RiskLevel level, boolean departsWithinDay) {
        var result = engine.evaluateDecisionTable(
                        decision,
                        Map.of("rung", rung.name(), "riskLevel", level.name(), "departsWithinDay", departsWithinDay))
                .getSingleResult();
        return new ResponseTime(result.getEntry("duration"), result.getEntry("workingTime"));
    }

    @ParameterizedTest
    @CsvSource({
        "VERIFICATION, CRITICAL, PT2H, false",
        "VERIFICATION, HIGH, PT24H, false",
        "VERIFICATION, MEDIUM, P3D, true",
        "VERIFICATION, LOW, P5D, true",
        "ASSESSMENT, CRITICAL, PT1H, false",
        "ASSESSMENT, HIGH, PT12H, false",
        "ASSESSMENT, MEDIUM, P3D, true",
        "ASSESSMENT, LOW, P5D, true",
        "DECISION, CRITICAL, PT1H, false",
        "DECISION, HIGH, PT12H, false",
        "DECISION, MEDIUM, P3D, true",
        "DECISION, LOW, P5D, true",
        "KANWIL_ASSESSMENT, CRITICAL, PT3H, false",
        "KANWIL_ASSESSMENT, HIGH, PT12H, false",
        "KANWIL_ASSESSMENT, MEDIUM, P3D, true",
        "KANWIL_ASSESSMENT, LOW, P5D, true",
        "KANWIL_DECISION, CRITICAL, PT3H, false",
        "KANWIL_DECISION, HIGH, PT12H, false",
        "KANWIL_DECISION, MEDIUM, P3D, true",
        "KANWIL_DECISION, LOW, P5D, true",
        "REFERRAL, CRITICAL, PT2H, false",
        "REFERRAL, HIGH, PT24H, false",
        "REFERRAL, MEDIUM, P3D, true",
        "REFERRAL, LOW, P5D, true",
        "HANDLING, CRITICAL, PT24H, false",
        "HANDLING, HIGH, PT168H, false",
        "HANDLING, MEDIUM, P14D, true",
        "HANDLING, LOW, P30D, true",
        "FEEDBACK, CRITICAL, PT48H, false",
        "FEEDBACK, HIGH, PT72H, false",
        "FEEDBACK, MEDIUM, P5D, true",
        "FEEDBACK, LOW, P5D, true",
        "DELAY_REVIEW, CRITICAL, PT1H, false",
        "DELAY_REVIEW, HIGH, PT12H, false",
        "DELAY_REVIEW, MEDIUM, P2D, true",
        "DELAY_REVIEW, LOW, P3D, true",
        "LETTER, CRITICAL, PT2H, false",
        "LETTER, HIGH, PT24H, false",
        "LETTER, MEDIUM, P2D, true",
        "LETTER, LOW, P3D, true",
        "LEVEL_CHANGE, CRITICAL, PT1H, false",
        "LEVEL_CHANGE, HIGH, PT12H, false",
        "LEVEL_CHANGE, MEDIUM, P2D, true",
        "LEVEL_CHANGE, LOW, P3D, true",
        "URGING, CRITICAL, PT1H, false",
        "URGING, HIGH, PT12H, false",
        "URGING, MEDIUM, P2D, true",
        "URGING, LOW, P3D, true",
        "PARTNER_ANSWER, CRITICAL, PT12H, false",
        "PARTNER_ANSWER, HIGH, PT72H, false",
        "PARTNER_ANSWER, MEDIUM, P7D, true",
        "PARTNER_ANSWER, LOW, P14D, true",
        "PROTECTION, CRITICAL, PT6H, false",
        "PROTECTION, HIGH, PT24H, false",
        "PROTECTION, MEDIUM, PT48H, false",
        "PROTECTION, LOW, PT48H, false"
    })
    void eachRungHasItsTimeAtEachLevel(Rung rung, RiskLevel level, String duration, boolean workingTime) {
        assertThat(responseTime(rung, level, false)).isEqualTo(new ResponseTime(duration, workingTime));
    }

    @ParameterizedTest
    @CsvSource({
        "VERIFICATION, PT1H",
        "ASSESSMENT, PT30M",
        "DECISION, PT30M",
        "KANWIL_ASSESSMENT, PT30M",
        "KANWIL_DECISION, PT30M",
        "REFERRAL, PT30M",
        "HANDLING, PT6H",
        "FEEDBACK, PT48H",
        "DELAY_REVIEW, PT30M",
        "LETTER, PT30M",
        "LEVEL_CHANGE, PT30M",
        "URGING, PT30M",
        "PARTNER_ANSWER, PT1H",
        "PROTECTION, PT6H"
    })
    void aDepartureWithinADayShortensEveryRungAndTheClockNeverStops(Rung rung, String duration) {
        assertThat(responseTime(rung, RiskLevel.CRITICAL, true)).isEqualTo(new ResponseTime(duration, false));
    }

    @Test
    void noRungIsWithoutATime() {
        for (var rung : Rung.values()) {
            for (var level : RiskLevel.values()) {
                assertThat(responseTime(rung, level, false).length()).isPositive();
                assertThat(responseTime(rung, level, true).length()).isPositive();
            }
        }
    }
}
