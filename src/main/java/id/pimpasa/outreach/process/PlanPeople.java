package id.pimpasa.outreach.process;

import id.pimpasa.access.Role;
import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who writes a plan and who approves it: asked each time, because villages and plans change hands. */
@ProcessBean("planPeople")
public class PlanPeople {

    private final PlanDesk desk;

    PlanPeople(PlanDesk desk) {
        this.desk = desk;
    }

    public String drafter(DelegateExecution execution) {
        return desk.plan(execution.getProcessBusinessKey()).drafter().value();
    }

    /** Nobody approves a plan that they wrote: one that the head of Inteldakim took over goes to the head of the Kanim. */
    public String approvers(DelegateExecution execution) {
        var plan = desk.plan(execution.getProcessBusinessKey());
        return (plan.isBySubstitute() ? Role.KAKANIM : Role.INTEL).groupOf(plan.office());
    }
}
