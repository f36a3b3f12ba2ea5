package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.OFFICER_BACK;

import id.pimpasa.outreach.application.Visits;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
public class CheckReturnDelegate implements JavaDelegate {

    private final Visits visits;

    CheckReturnDelegate(Visits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OFFICER_BACK.set(execution, visits.get(VisitOf.the(execution)).isBack());
    }
}
