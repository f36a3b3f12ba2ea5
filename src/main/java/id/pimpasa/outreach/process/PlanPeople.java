package id.pimpasa.outreach.process;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who writes a plan and who approves it: asked each time, because villages and plans change hands. */
@ProcessBean("planPeople")
public class PlanPeople {

    private final PlanDesk desk;
    private final Accounts accounts;

    PlanPeople(PlanDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    public String drafter(DelegateExecution execution) {
        return desk.plan(execution.getProcessBusinessKey()).drafter().value();
    }

    /** Nobody approves a plan that they wrote or carry out: such a plan of the head of Inteldakim goes to the head of the Kanim. */
    public String approvers(DelegateExecution execution) {
        var plan = desk.plan(execution.getProcessBusinessKey());
        var intel = Role.INTEL.groupOf(plan.office());
        var isOwnWork = plan.isBySubstitute()
                || accounts.membersOf(intel).stream()
                        .map(Account::id)
                        .anyMatch(head -> head.equals(plan.officer())
                                || plan.lastSubmitter().filter(head::equals).isPresent());
        return isOwnWork ? Role.KAKANIM.groupOf(plan.office()) : intel;
    }
}
