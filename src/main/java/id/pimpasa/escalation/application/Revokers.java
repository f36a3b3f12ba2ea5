package id.pimpasa.escalation.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.domain.Accused;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.platform.user.UserId;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may let an official back into a case: never the official, nor whoever took them out, nor anybody who has no part in
 * the case either or who works in a group of the official's own. The nearest rung above that has such a person may alone.
 * Where there is none, as above the head of the Kanwil, it takes two of those who judge and decide the case.
 */
@Component
class Revokers {

    private static final List<Role> DECIDING = List.of(Role.KABID_INTEL, Role.KAKANIM, Role.INTEL);

    private final CaseRoles roles;

    Revokers(CaseRoles roles) {
        this.roles = roles;
    }

    /** @return nobody, where it takes two */
    Set<UserId> alone(Report report, Accused accused) {
        return roles.of(report, accused.user()).stream()
                .max(Comparator.naturalOrder())
                .flatMap(highest -> nearestAbove(report, accused, highest))
                .orElseGet(Set::of);
    }

    /** Those of whom two are enough, where nobody may alone. */
    Set<UserId> together(Report report, Accused accused) {
        return DECIDING.stream()
                .map(role -> suitable(report, accused, role))
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private Optional<Set<UserId>> nearestAbove(Report report, Accused accused, Role highest) {
        return rungsAbove(highest)
                .map(role -> suitable(report, accused, role))
                .filter(people -> !people.isEmpty())
                .findFirst();
    }

    private static Stream<Role> rungsAbove(Role role) {
        return Stream.iterate(role, before -> before != Role.KAKANWIL, EligibleWorkers::above)
                .map(EligibleWorkers::above);
    }

    private Set<UserId> suitable(Report report, Accused accused, Role role) {
        var theirs = roles.of(report, accused.user());
        return roles.membersOf(report, role).stream()
                .map(Account::id)
                .filter(user -> !report.isAccused(user) && !user.value().equals(accused.markedBy()))
                .filter(user -> Collections.disjoint(roles.of(report, user), theirs))
                .collect(Collectors.toSet());
    }
}
