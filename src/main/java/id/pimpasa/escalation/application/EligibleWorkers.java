package id.pimpasa.escalation.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.platform.process.Workers;
import id.pimpasa.platform.user.UserId;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            Role.TU, Role.KABID_INTEL,
            Role.KABID_INTEL, Role.KAKANWIL,
            Role.KAKANWIL, Role.KABID_INTEL);

    private final CaseRoles roles;

    EligibleWorkers(CaseRoles roles) {
        this.roles = roles;
    }

    /** @return whose business it is when this role lets a time pass */
    public static Role above(Role role) {
        return RUNG_ABOVE.get(role);
    }

    /**
     * Whose business a delay is when whoever it was the business of has not seen to it: it goes up, never down, and not to
     * whoever is late. At the top it stays, and the same person is told again each time.
     *
     * @param late where the report waits for too long
     */
    public static Role nextReviewer(Role reviewer, Rung late) {
        var above = above(reviewer);
        var isLate = above == Role.KAKANWIL && late == Rung.KANWIL_DECISION;
        return above.compareTo(reviewer) < 0 || isLate ? reviewer : above;
    }

    /** @return the rung above the highest that this person has in the case */
    Role above(Report report, UserId user) {
        return roles.of(report, user).stream()
                .max(Comparator.naturalOrder())
                .map(EligibleWorkers::above)
                .orElse(Role.KAKANIM);
    }

    /** While nobody has said which official a report speaks of, nobody of that office gets it: it may be any of them. */
    public Workers of(Report report, Role role) {
        return remaining(report, workingRole(report, role), report::isAccused, RUNG_ABOVE.size());
    }

    /** As {@link #of(Report, Role)}, for a step in which this person has no part because it is about what they want. */
    public Workers of(Report report, Role role, UserId without) {
        return remaining(
                report,
                workingRole(report, role),
                user -> report.isAccused(user) || user.equals(without),
                RUNG_ABOVE.size());
    }

    private static Role workingRole(Report report, Role role) {
        return report.hasUnnamedOfficial() && !role.isAtKanwil() ? Role.KABID_INTEL : role;
    }

    /** Whether this person may work on steps of the role. */
    public boolean include(Report report, Role role, UserId user) {
        var workers = of(report, role);
        return workers.users().contains(user) || workers.groups().stream().anyMatch(roles.groupsOf(user)::contains);
    }

    /** @return everybody but this person who may work on steps of the role now */
    Set<UserId> people(Report report, Role role, UserId without) {
        var workers = of(report, role, without);
        var members = workers.groups().stream().flatMap(group -> roles.membersOf(group).stream());
        return Stream.concat(workers.users().stream(), members.map(Account::id)).collect(Collectors.toSet());
    }

    private Workers remaining(Report report, Role role, Predicate<UserId> isOut, int rungsLeft) {
        var members = roles.membersOf(report, role).stream().map(Account::id).collect(Collectors.toSet());
        var climbedToNobody = members.isEmpty() && rungsLeft < RUNG_ABOVE.size();
        if (!climbedToNobody && members.stream().noneMatch(isOut)) {
            return new Workers(Set.of(roles.groupOf(report, role)), Set.of());
        }
        members.removeIf(isOut);
        if (members.isEmpty() && rungsLeft > 0) {
            return remaining(report, RUNG_ABOVE.get(role), isOut, rungsLeft - 1);
        }
        return new Workers(Set.of(), members);
    }
}
