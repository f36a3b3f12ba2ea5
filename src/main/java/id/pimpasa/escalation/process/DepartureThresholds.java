package id.pimpasa.escalation.process;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.application.Departures;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.process.ReportEscalationProcess.Decisions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How near a departure has to come before the decision tables say something else of a case. The tables are asked, so that
 * whoever changes a number there changes it nowhere else.
 */
@Component
class DepartureThresholds {

    /** From further away a case is looked at again when so many days are left. */
    private static final int FARTHEST = 400;

    private static final int GONE = -1;

    private final ObjectProvider<DecisionService> decisions;
    private final ObjectProvider<RepositoryService> models;

    /** The engine's services are looked up when needed: they do not exist yet when the models are parsed. */
    DepartureThresholds(ObjectProvider<DecisionService> decisions, ObjectProvider<RepositoryService> models) {
        this.decisions = decisions;
        this.models = models;
    }

    /** What the tables say of a case while so many days are left. */
    private record Verdict(List<Map<String, Object>> findings, boolean departsWithinDay) {}

    /** @return how many days will be left then; one less than none when the day has passed, which is the last look */
    int next(Report report, int daysLeft) {
        if (daysLeft > FARTHEST) {
            return FARTHEST;
        }
        var table = triageTable();
        var now = verdict(table, report, daysLeft);
        return IntStream.iterate(daysLeft - 1, days -> days > GONE, days -> days - 1)
                .filter(days -> !verdict(table, report, days).equals(now))
                .findFirst()
                .orElse(GONE);
    }

    private String triageTable() {
        return models.getObject()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(Decisions.TRIAGE)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private Verdict verdict(String table, Report report, int daysLeft) {
        var facts = new HashMap<String, Object>();
        facts.put(
                Decisions.TRIAGE_INDICATORS,
                report.indicators().stream().map(Indicator::code).toList());
        facts.put(Decisions.TRIAGE_INDICATOR_COUNT, report.indicators().size());
        facts.put(Decisions.TRIAGE_DAYS, daysLeft);
        var findings = decisions
                .getObject()
                .evaluateDecisionTableById(table)
                .variables(facts)
                .evaluate()
                .getResultList();
        return new Verdict(findings, Departures.isWithinDay(daysLeft));
    }
}
