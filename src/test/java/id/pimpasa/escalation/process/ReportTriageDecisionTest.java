package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.RiskLevel;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the triage and each of its boundaries. */
class ReportTriageDecisionTest {

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void readDecision() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream file =
                ReportTriageDecisionTest.class.getResourceAsStream("/processes/escalation/report-triage.dmn")) {
            decision = engine.parseDecision("reportTriage", file);
        }
    }

    private static List<String> levels(List<Indicator> indicators, Integer daysToDeparture) {
        return result(indicators, daysToDeparture).getResultList().stream()
                .map(rule -> (String) rule.get("level"))
                .toList();
    }

    private static DmnDecisionTableResult result(List<Indicator> indicators, Integer daysToDeparture) {
        var facts = new HashMap<String, Object>();
        facts.put("indicators", indicators.stream().map(Indicator::code).toList());
        facts.put("indicatorCount", indicators.size());
        facts.put("daysToDeparture", daysToDeparture);
        return engine.evaluateDecisionTable(decision, facts);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_INVOLVED, CRITICAL",
        "CONTACT_LOST, CRITICAL",
        "RANSOM_DEMAND, CRITICAL",
        "PASSPORT_HELD, CRITICAL",
        "ORGAN_SALE, CRITICAL",
        "WRONG_VISA, HIGH",
        "ADVANCE_MONEY, HIGH",
        "UNLICENSED_SHELTER, HIGH",
        "FORGED_DOCUMENT, HIGH",
        "BRIDE_ORDER, HIGH",
        "TRANSIT_ROUTE, HIGH",
        "RISKY_DESTINATION, HIGH",
        "FOREIGNERS_HIDDEN, HIGH",
        "ONLINE_JOB_AD, MEDIUM",
        "RECRUITER_IN_VILLAGE, MEDIUM",
        "UNKNOWN_COMPANY, MEDIUM",
        "RUSHED_PASSPORT, MEDIUM",
        "FORMER_WORKER_TARGETED, MEDIUM",
        "FAKE_INTERNSHIP, MEDIUM"
    })
    void eachSignHasItsLevel(Indicator indicator, RiskLevel level) {
        assertThat(levels(List.of(indicator), null)).containsExactly(level.name());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, CRITICAL",
        "0, CRITICAL",
        "3, CRITICAL",
        "4, HIGH",
        "14, HIGH",
        "15, MEDIUM",
        "60, MEDIUM",
        "61, LOW"
    })
    void theNearerTheDepartureTheHigherTheLevel(int days, RiskLevel level) {
        assertThat(levels(List.of(), days)).contains(level.name());
        assertThat(levels(List.of(), days)).hasSize(2);
    }

    @Test
    void threeSignsStrengthenEachOther() {
        var two = List.of(Indicator.ONLINE_JOB_AD, Indicator.UNKNOWN_COMPANY);
        var three = List.of(Indicator.ONLINE_JOB_AD, Indicator.UNKNOWN_COMPANY, Indicator.RUSHED_PASSPORT);
        assertThat(levels(two, null)).containsOnly("MEDIUM");
        assertThat(levels(three, null)).contains("HIGH");
    }

    @Test
    void aReportWithoutAnySignIsStillJudged() {
        assertThat(levels(List.of(), null)).containsExactly("LOW");
    }

    @Test
    void everyRuleGivesAReasonInWords() {
        assertThat(result(Arrays.asList(Indicator.values()), 2))
                .hasSize(Indicator.values().length + 2)
                .allSatisfy((DmnDecisionRuleResult rule) ->
                        assertThat((String) rule.getEntry("reason")).isNotBlank());
    }
}
