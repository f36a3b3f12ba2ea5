package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.EligibilityRules;
import id.pimpasa.appointment.domain.Candidate;
import java.util.List;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code officer-eligibility.dmn}. */
@Component
class DmnEligibilityRules implements EligibilityRules {

    static final String DECISION = "officerEligibility";

    private final DecisionService decisions;

    DmnEligibilityRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<String> objectionsTo(Candidate candidate) {
        return decisions
                .evaluateDecisionTableByKey(DECISION)
                .variables(Variables.putValue("yearsOfService", candidate.yearsOfService())
                        .putValue("disciplined", candidate.isDisciplined())
                        .putValue("briefed", candidate.isBriefed())
                        .putValue("villages", candidate.villages().size()))
                .evaluate()
                .collectEntries("reason");
    }
}
