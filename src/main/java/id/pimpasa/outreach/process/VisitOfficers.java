package id.pimpasa.outreach.process;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Whose visit it is now, handovers included: {@code #{visitOfficers.of(execution)}}. */
@ProcessBean("visitOfficers")
public class VisitOfficers {

    private final Visits visits;
    private final Accounts accounts;

    VisitOfficers(Visits visits, Accounts accounts) {
        this.visits = visits;
        this.accounts = accounts;
    }

    public String of(DelegateExecution execution) {
        return visits.get(VisitOf.the(execution)).officer().value();
    }

    /** Nobody reviews their own report: that of an acting head of Inteldakim goes to the head of the Kanim. */
    public String reviewers(DelegateExecution execution) {
        var visit = visits.get(VisitOf.the(execution));
        var intel = Role.INTEL.groupOf(visit.office());
        var isOwn = accounts.membersOf(intel).stream().map(Account::id).anyMatch(visit.reporter()::equals);
        return isOwn ? Role.KAKANIM.groupOf(visit.office()) : intel;
    }
}
