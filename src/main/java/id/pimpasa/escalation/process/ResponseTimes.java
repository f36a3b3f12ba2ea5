package id.pimpasa.escalation.process;

import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.ResponseTime;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Decisions;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads from the decision table how long a rung may take. */
@Component
class ResponseTimes {

    private final ObjectProvider<DecisionService> decisions;

    /** The engine's service is looked up when needed: it does not exist yet when the models are parsed. */
    ResponseTimes(ObjectProvider<DecisionService> decisions) {
        this.decisions = decisions;
    }

    /** @param departsWithinDay whether somebody is thought to leave today or tomorrow */
    ResponseTime of(Rung rung, RiskLevel level, boolean departsWithinDay) {
        var result = decisions
                .getObject()
                .evaluateDecisionTableByKey(Decisions.RESPONSE_TIME)
                .variables(Map.of(
                        Decisions.RESPONSE_TIME_RUNG,
                        rung.name(),
                        Decisions.RESPONSE_TIME_LEVEL,
                        level.name(),
                        Decisions.RESPONSE_TIME_DEPARTS,
                        departsWithinDay))
                .evaluate()
                .getSingleResult();
        return new ResponseTime(
                result.getEntry(Decisions.RESPONSE_TIME_DURATION), result.getEntry(Decisions.RESPONSE_TIME_WORKING));
    }
}
