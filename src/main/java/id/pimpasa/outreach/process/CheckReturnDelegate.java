package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.OfficerReturnProcess.Variables.BACK_EXPECTED_AT;
import static id.pimpasa.outreach.process.OfficerReturnProcess.Variables.VISIT_AT;
import static id.pimpasa.outreach.process.OfficerReturnProcess.Variables.WHEREABOUTS;

import id.pimpasa.outreach.application.AwaitReturn;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
public class CheckReturnDelegate implements JavaDelegate {

    private final AwaitReturn awaitReturn;

    CheckReturnDelegate(AwaitReturn awaitReturn) {
        this.awaitReturn = awaitReturn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var visit = VisitOf.the(execution);
        WHEREABOUTS.set(execution, awaitReturn.of(visit, VISIT_AT.get(execution), BACK_EXPECTED_AT.get(execution)));
        BACK_EXPECTED_AT.set(execution, awaitReturn.missedFrom(visit));
    }
}
