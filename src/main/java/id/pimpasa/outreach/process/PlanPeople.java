package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who writes a plan: asked each time, because villages and plans change hands. */
@ProcessBean("planPeople")
public class PlanPeople {

    private final PlanDesk desk;

    PlanPeople(PlanDesk desk) {
        this.desk = desk;
    }

    public String drafter(DelegateExecution execution) {
        return desk.plan(execution.getProcessBusinessKey()).drafter().value();
    }
}
