package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.RateVillage;
import id.pimpasa.outreach.domain.GoalScores;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** What the decision on a village's level judges by. Handed over as transient values: the engine stores none of them. */
@ProcessBean("villageGoals")
public class VillageGoals {

    private final RateVillage rateVillage;

    VillageGoals(RateVillage rateVillage) {
        this.rateVillage = rateVillage;
    }

    public TypedValue selfReliance(DelegateExecution execution) {
        return value(scores(execution).selfReliance());
    }

    public TypedValue legalLiteracy(DelegateExecution execution) {
        return value(scores(execution).legalLiteracy());
    }

    public TypedValue responsiveness(DelegateExecution execution) {
        return value(scores(execution).responsiveness());
    }

    private GoalScores scores(DelegateExecution execution) {
        return rateVillage.scores(VisitOf.the(execution));
    }

    private static TypedValue value(int score) {
        return Variables.integerValue(score, true);
    }
}
