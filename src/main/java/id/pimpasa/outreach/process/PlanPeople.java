package id.pimpasa.outreach.process;

import id.pimpasa.access.Role;
import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who writes a plan and who approves it: asked each time, because villages and plans change hands. */
@ProcessBean("planPeople")
public class PlanPeople {

    private final PlanDesk desk;
    private final Reviewers reviewers;

    PlanPeople(PlanDesk desk, Reviewers reviewers) {
        this.desk = desk;
        this.reviewers = reviewers;
    }

    public String drafter(DelegateExecution execution) {
        return desk.plan(execution.getProcessBusinessKey()).drafter().value();
    }

    /** Nobody approves a plan that they wrote: one of the head of Inteldakim goes to the head of the Kanim. */
    public String approvers(DelegateExecution execution) {
        var plan = desk.plan(execution.getProcessBusinessKey());
        return plan.isBySubstitute()
                ? Role.KAKANIM.groupOf(plan.office())
                : reviewers.of(plan.office(), plan.authors());
    }
}
