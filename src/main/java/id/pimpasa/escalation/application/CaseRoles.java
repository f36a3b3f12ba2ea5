package id.pimpasa.escalation.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who has which role in a case: some at its office, some at the Kanwil above that. */
@Component
class CaseRoles {

    private final Territory territory;
    private final Accounts accounts;

    CaseRoles(Territory territory, Accounts accounts) {
        this.territory = territory;
        this.accounts = accounts;
    }

    OfficeCode officeOf(Report report, Role role) {
        return role.isAtKanwil() ? territory.kanwilOf(report.office()) : report.office();
    }

    String groupOf(Report report, Role role) {
        return role.groupOf(officeOf(report, role));
    }

    List<Account> membersOf(Report report, Role role) {
        return accounts.membersOf(groupOf(report, role));
    }

    List<Account> membersOf(String group) {
        return accounts.membersOf(group);
    }

    Set<String> groupsOf(UserId user) {
        return Set.copyOf(accounts.groupsOf(user));
    }

    /** Whether a person works at the Kanwil above the case's office. */
    boolean isAtKanwil(Report report, UserId user) {
        return of(report, user).stream().anyMatch(Role::isAtKanwil);
    }

    /** @return a person's roles in the case, the lowest first */
    List<Role> of(Report report, UserId user) {
        var groups = accounts.groupsOf(user);
        return Arrays.stream(Role.values())
                .filter(role -> groups.contains(groupOf(report, role)))
                .toList();
    }
}
