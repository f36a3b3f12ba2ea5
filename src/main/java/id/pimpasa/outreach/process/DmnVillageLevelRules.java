package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.VillageLevelRules;
import id.pimpasa.outreach.domain.GoalScores;
import id.pimpasa.outreach.domain.LevelFinding;
import id.pimpasa.outreach.process.VillageVisitProcess.Decisions;
import id.pimpasa.platform.engine.ActingUser;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code village-level.dmn}. */
@Component
class DmnVillageLevelRules implements VillageLevelRules {

    private final ObjectProvider<DecisionService> decisions;
    private final ActingUser actingUser;

    /** The engine's service is looked up when needed: it does not exist yet when the models are parsed. */
    DmnVillageLevelRules(ObjectProvider<DecisionService> decisions, ActingUser actingUser) {
        this.decisions = decisions;
        this.actingUser = actingUser;
    }

    /** Whoever brings a rating about has no right to ask the table. */
    @Override
    public List<LevelFinding> findingsOf(GoalScores scores) {
        return actingUser.asApplication(() -> findings(scores));
    }

    private List<LevelFinding> findings(GoalScores scores) {
        return decisions
                .getObject()
                .evaluateDecisionTableByKey(Decisions.VILLAGE_LEVEL)
                .variables(Map.of(
                        Decisions.SELF_RELIANCE, scores.selfReliance(),
                        Decisions.LEGAL_LITERACY, scores.legalLiteracy(),
                        Decisions.RESPONSIVENESS, scores.responsiveness()))
                .evaluate()
                .getResultList()
                .stream()
                .map(RecordLevelListener::finding)
                .toList();
    }
}
