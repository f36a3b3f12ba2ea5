package id.pimpasa.escalation.process;

import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Triage;
import id.pimpasa.escalation.process.ReportEscalationProcess.Decisions;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Takes the outcome of the triage decision over into the report. A higher level that the case already has stays. */
@ProcessBean
public class RecordTriageListener implements ExecutionListener {

    /** Where the engine leaves the result of a decision, for the listeners of that step. */
    private static final String DECISION_RESULT = "decisionResult";

    private final ReportDesk desk;
    private final DepartureFacts departureFacts;

    RecordTriageListener(ReportDesk desk, DepartureFacts departureFacts) {
        this.desk = desk;
        this.departureFacts = departureFacts;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var result = (DmnDecisionResult) execution.getVariable(DECISION_RESULT);
        var triage = Triage.of(result.getResultList().stream()
                .map(RecordTriageListener::finding)
                .toList());
        var level = desk.triage(Cases.idOf(execution), triage);
        departureFacts.refresh(execution);
        if (!Variables.RISK_LEVEL.find(execution).equals(Optional.of(level))) {
            Variables.RISK_LEVEL.set(execution, level);
        }
    }

    private static Triage.Finding finding(Map<String, Object> rule) {
        return new Triage.Finding(RiskLevel.valueOf((String) rule.get(Decisions.TRIAGE_LEVEL)), (String)
                rule.get(Decisions.TRIAGE_REASON));
    }
}
