package id.pimpasa.escalation.process;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.platform.engine.Workers;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Who may work on a step of a case: the role's group. Where somebody of it is accused in the case, the others of the group,
 * one by one, stand-ins included; where nobody is left, the rung above.
 */
@ProcessBean("caseWorkers")
public class CaseWorkers {

    /** The Kanwil has nobody above it here; its Kabid Intelijen takes such a case to the Directorate General. */
    private static final Map<Role, Role> RUNG_ABOVE = Map.of(
            Role.PIMPASA, Role.INTEL,
            Role.INTEL, Role.KAKANIM,
            Role.KAKANIM, Role.KABID_INTEL,
            Role.KABID_INTEL, Role.KAKANWIL,
            Role.KAKANWIL, Role.KABID_INTEL);

    private final ReportDesk desk;
    private final Territory territory;
    private final Accounts accounts;

    CaseWorkers(ReportDesk desk, Territory territory, Accounts accounts) {
        this.desk = desk;
        this.territory = territory;
        this.accounts = accounts;
    }

    /** @param role code of the role */
    public Collection<String> groups(String role, DelegateExecution execution) {
        return workers(role, execution).groups();
    }

    /** @param role code of the role */
    public Collection<String> users(String role, DelegateExecution execution) {
        return workers(role, execution).users().stream().map(UserId::value).toList();
    }

    private Workers workers(String role, DelegateExecution execution) {
        return workers(desk.report(Cases.idOf(execution)), Role.ofCode(role).orElseThrow());
    }

    /** While nobody has said which official a report speaks of, it does not go to the officers of the villages. */
    Workers workers(Report report, Role role) {
        return role == Role.PIMPASA && report.hasUnnamedOfficial()
                ? workers(report, Role.INTEL)
                : workers(report, role, RUNG_ABOVE.size());
    }

    private Workers workers(Report report, Role role, int rungsLeft) {
        var group = groupOf(report, role);
        var members = accounts.membersOf(group).stream().map(Account::id).collect(Collectors.toSet());
        var climbedToNobody = members.isEmpty() && rungsLeft < RUNG_ABOVE.size();
        if (!climbedToNobody && members.stream().noneMatch(report::isAccused)) {
            return new Workers(Set.of(group), Set.of());
        }
        members.removeIf(report::isAccused);
        if (members.isEmpty() && rungsLeft > 0) {
            return workers(report, RUNG_ABOVE.get(role), rungsLeft - 1);
        }
        return new Workers(Set.of(), members);
    }

    /** As {@link #workers(Report, Role)}, for the role that this group stands for. */
    Workers workers(Report report, String group) {
        return RUNG_ABOVE.keySet().stream()
                .filter(role -> groupOf(report, role).equals(group))
                .findFirst()
                .map(role -> workers(report, role))
                .orElseGet(() -> new Workers(Set.of(group), Set.of()));
    }

    private String groupOf(Report report, Role role) {
        return role.groupOf(role.isAtKanwil() ? territory.kanwilOf(report.office()) : report.office());
    }
}
