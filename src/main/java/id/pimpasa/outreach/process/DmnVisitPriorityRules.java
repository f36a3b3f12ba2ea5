package id.pimpasa.outreach.process;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.application.VisitPriorityRules;
import id.pimpasa.outreach.domain.VisitNeed;
import id.pimpasa.outreach.domain.VisitPriority;
import id.pimpasa.outreach.process.OutreachPlanningProcess.Decisions;
import id.pimpasa.platform.engine.ActingUser;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code visit-priority.dmn}. */
@Component
class DmnVisitPriorityRules implements VisitPriorityRules {

    /** A table cannot compare with nothing; longer ago than any rule asks. */
    private static final int NEVER = 9999;

    private final ObjectProvider<DecisionService> decisions;
    private final ActingUser actingUser;

    /** The engine's service is looked up when needed: it does not exist yet when the models are parsed. */
    DmnVisitPriorityRules(ObjectProvider<DecisionService> decisions, ActingUser actingUser) {
        this.decisions = decisions;
        this.actingUser = actingUser;
    }

    /** Whoever brings a plan about has no right to ask the table. */
    @Override
    public VisitNeed needOf(VillageFacts village) {
        return actingUser.asApplication(() -> need(village));
    }

    private VisitNeed need(VillageFacts village) {
        return VisitNeed.of(decisions
                .getObject()
                .evaluateDecisionTableByKey(Decisions.VISIT_PRIORITY)
                .variables(inputs(village))
                .evaluate()
                .getResultList()
                .stream()
                .map(DmnVisitPriorityRules::finding)
                .toList());
    }

    static Map<String, Object> inputs(VillageFacts village) {
        return Variables.putValue(
                        Decisions.VULNERABILITY, village.vulnerability().name())
                .putValue(Decisions.LEVEL, village.level().name())
                .putValue(Decisions.VISITED, village.daysSinceLastVisit().isPresent())
                .putValue(
                        Decisions.DAYS_SINCE_LAST_VISIT,
                        village.daysSinceLastVisit().orElse(null))
                .putValue(
                        Decisions.DAYS_SINCE_LAST_COUNSELLING,
                        village.daysSinceLastCounselling().orElse(NEVER))
                .putValue(Decisions.TRAVEL, village.travel().name())
                .putValue(Decisions.MONTH, village.month().getValue());
    }

    static VisitNeed.Finding finding(Map<String, Object> rule) {
        return new VisitNeed.Finding(
                VisitPriority.valueOf((String) rule.get(Decisions.PRIORITY)),
                (String) rule.get(Decisions.REASON),
                (Integer) rule.get(Decisions.INTERVAL_DAYS),
                ActivityKind.valueOf((String) rule.get(Decisions.KIND)));
    }
}
