package id.pimpasa.escalation.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.platform.process.Workers;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may work on a step of a case: the role's group. Where somebody of it is accused in the case, the others of the group,
 * one by one, stand-ins included; where nobody is left, the rung above.
 */
@Component
public class EligibleWorkers {

    /** The Kanwil has nobody above it here; its Kabid Intelijen takes such a case to the Directorate General. */
    private static final Map<Role, Role> RUNG_ABOVE = Map.of(
            Role.PIMPASA, Role.INTEL,
            Role.INTEL, Role.KAKANIM,
            Role.KAKANIM, Role.KABID_INTEL,
            Role.KABID_INTEL, Role.KAKANWIL,
            Role.KAKANWIL, Role.KABID_INTEL);

    private final Territory territory;
    private final Accounts accounts;

    EligibleWorkers(Territory territory, Accounts accounts) {
        this.territory = territory;
        this.accounts = accounts;
    }

    /** @return whose business it is when this role lets a time pass */
    public static Role above(Role role) {
        return RUNG_ABOVE.get(role);
    }

    /** @return the rung above the highest that this person has in the case */
    Role above(Report report, UserId user) {
        var groups = accounts.groupsOf(user);
        return RUNG_ABOVE.keySet().stream()
                .filter(role -> groups.contains(groupOf(report, role)))
                .max(Comparator.naturalOrder())
                .map(EligibleWorkers::above)
                .orElse(Role.KAKANIM);
    }

    /** While nobody has said which official a report speaks of, it does not go to the officers of the villages. */
    public Workers of(Report report, Role role) {
        return role == Role.PIMPASA && report.hasUnnamedOfficial()
                ? of(report, Role.INTEL)
                : remaining(report, role, RUNG_ABOVE.size());
    }

    private Workers remaining(Report report, Role role, int rungsLeft) {
        var group = groupOf(report, role);
        var members = accounts.membersOf(group).stream().map(Account::id).collect(Collectors.toSet());
        var climbedToNobody = members.isEmpty() && rungsLeft < RUNG_ABOVE.size();
        if (!climbedToNobody && members.stream().noneMatch(report::isAccused)) {
            return new Workers(Set.of(group), Set.of());
        }
        members.removeIf(report::isAccused);
        if (members.isEmpty() && rungsLeft > 0) {
            return remaining(report, RUNG_ABOVE.get(role), rungsLeft - 1);
        }
        return new Workers(Set.of(), members);
    }

    private String groupOf(Report report, Role role) {
        return role.groupOf(role.isAtKanwil() ? territory.kanwilOf(report.office()) : report.office());
    }
}
