package id.pimpasa.outreach.process;

import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.application.RateVillage;
import id.pimpasa.outreach.domain.LevelFinding;
import id.pimpasa.outreach.process.VillageVisitProcess.Decisions;
import id.pimpasa.platform.process.ProcessBean;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Takes the outcome of the decision over into the village's index. */
@ProcessBean
public class RecordLevelListener implements ExecutionListener {

    /** Where the engine leaves the result of a decision, for the listeners of that step. */
    private static final String DECISION_RESULT = "decisionResult";

    private final RateVillage rateVillage;

    RecordLevelListener(RateVillage rateVillage) {
        this.rateVillage = rateVillage;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var result = (DmnDecisionResult) execution.getVariable(DECISION_RESULT);
        var findings = result.getResultList().stream()
                .map(RecordLevelListener::finding)
                .toList();
        rateVillage.record(VisitOf.the(execution), findings);
    }

    static LevelFinding finding(Map<String, Object> rule) {
        return new LevelFinding(
                VillageLevel.valueOf((String) rule.get(Decisions.LEVEL)), (String) rule.get(Decisions.REASON));
    }
}
