package id.pimpasa.outreach.process;

import id.pimpasa.access.Role;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who writes a plan and who approves it: asked each time, because villages and plans change hands. */
@ProcessBean("planPeople")
public class PlanPeople {

    private final PlanDesk desk;
    private final Assignments assignments;
    private final Reviewers reviewers;

    PlanPeople(PlanDesk desk, Assignments assignments, Reviewers reviewers) {
        this.desk = desk;
        this.assignments = assignments;
        this.reviewers = reviewers;
    }

    /** @return {@code null} while the officer is away or leaves and nobody stands in: the head of Inteldakim writes it then */
    public String drafter(DelegateExecution execution) {
        var plan = desk.plan(execution.getProcessBusinessKey());
        return !plan.isBySubstitute() && assignments.isAway(plan.officer())
                ? null
                : plan.drafter().value();
    }

    /** Nobody approves a plan that they wrote: one of the head of Inteldakim goes to the head of the Kanim. */
    public String approvers(DelegateExecution execution) {
        var plan = desk.plan(execution.getProcessBusinessKey());
        return plan.isBySubstitute()
                ? Role.KAKANIM.groupOf(plan.office())
                : reviewers.of(plan.office(), plan.authors());
    }
}
