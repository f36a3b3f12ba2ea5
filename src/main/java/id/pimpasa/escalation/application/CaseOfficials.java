package id.pimpasa.escalation.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The officials who could meet a case: those of its office and of the Kanwil. */
@Component
@Transactional(readOnly = true)
public class CaseOfficials {

    private final ReportDesk desk;
    private final Accounts accounts;
    private final Territory territory;
    private final ExclusionTable exclusions;

    CaseOfficials(ReportDesk desk, Accounts accounts, Territory territory, ExclusionTable exclusions) {
        this.desk = desk;
        this.accounts = accounts;
        this.territory = territory;
        this.exclusions = exclusions;
    }

    /** Nobody stands above the head of the Kanwil here. */
    private static final Map<Role, Role> ABOVE = Map.of(
            Role.PIMPASA, Role.INTEL,
            Role.INTEL, Role.KAKANIM,
            Role.KAKANIM, Role.KABID_INTEL,
            Role.TU, Role.KABID_INTEL,
            Role.KABID_INTEL, Role.KAKANWIL);

    /** A proposal to take an official out of the case, which waits for a second person. */
    public record Proposed(UserId official, String name, UserId by, String byName) {}

    /** An official who was taken out of the case and let back. */
    public record Readmitted(String name, String byName, Instant at, String reason) {}

    /** What waits for a second person; the official in question does not read of it. */
    public List<Proposed> proposed(ReportId id, UserId reader) {
        return exclusions.proposals(id).stream()
                .filter(proposal -> !proposal.official().equals(reader))
                .map(proposal -> new Proposed(
                        proposal.official(), name(proposal.official()), proposal.by(), name(proposal.by())))
                .toList();
    }

    public List<Readmitted> readmitted(ReportId id) {
        return exclusions.revocations(id).stream()
                .map(revoked ->
                        new Readmitted(name(revoked.official()), name(revoked.by()), revoked.at(), revoked.reason()))
                .toList();
    }

    /** Whether one person works on the rung above another one's, and in none of that one's own groups. */
    boolean isAbove(Report report, UserId user, UserId official) {
        var roles = rolesOf(report, official);
        return roles.stream()
                .max(Comparator.naturalOrder())
                .map(ABOVE::get)
                .filter(above -> rolesOf(report, user).contains(above))
                .filter(above -> rolesOf(report, user).stream().noneMatch(roles::contains))
                .isPresent();
    }

    /**
     * Whether a second person has to agree before this official is taken out: nobody of their rung at the Kanwil, or nobody
     * but the one who wants it, would be left.
     */
    boolean needsSecondPerson(Report report, UserId official, UserId by) {
        return Stream.of(Role.KABID_INTEL, Role.KAKANWIL)
                .map(role -> members(report, role))
                .filter(members -> members.contains(official))
                .anyMatch(members -> members.stream()
                        .noneMatch(user -> !user.equals(official) && !user.equals(by) && !report.isAccused(user)));
    }

    boolean isProposedByAnother(ReportId id, UserId official, UserId by) {
        return exclusions.proposals(id).stream()
                .anyMatch(proposal ->
                        proposal.official().equals(official) && !proposal.by().equals(by));
    }

    private List<Role> rolesOf(Report report, UserId user) {
        return Arrays.stream(Role.values())
                .filter(role -> members(report, role).contains(user))
                .toList();
    }

    private List<UserId> members(Report report, Role role) {
        return accounts
                .membersOf(role.groupOf(role.isAtKanwil() ? territory.kanwilOf(report.office()) : report.office()))
                .stream()
                .map(Account::id)
                .toList();
    }

    private String name(UserId user) {
        return accounts.find(user).map(Account::displayName).orElse(user.value());
    }

    /** Those who are not accused in the case, by name. */
    public List<Account> involvable(ReportId id) {
        var report = desk.report(id);
        return Arrays.stream(Role.values())
                .map(role -> role.groupOf(role.isAtKanwil() ? territory.kanwilOf(report.office()) : report.office()))
                .flatMap(group -> accounts.membersOf(group).stream())
                .distinct()
                .filter(account -> !report.isAccused(account.id()))
                .sorted(Comparator.comparing(Account::displayName))
                .toList();
    }

    /** Whether somebody at the Kanwil is left who can decide the case when this person has no part in it. */
    public boolean canGoOnWithout(ReportId id, UserId official) {
        var kanwil = territory.kanwilOf(desk.report(id).office());
        var deciding = Stream.of(Role.KABID_INTEL, Role.KAKANWIL)
                .flatMap(role -> accounts.membersOf(role.groupOf(kanwil)).stream())
                .map(Account::id)
                .collect(Collectors.toSet());
        return !deciding.contains(official)
                || deciding.stream()
                        .anyMatch(user ->
                                !user.equals(official) && !desk.report(id).isAccused(user));
    }

    /** The names of those who are. */
    public List<String> accused(ReportId id) {
        return desk.report(id).accused().stream()
                .flatMap(official -> accounts.find(official).stream())
                .map(Account::displayName)
                .sorted()
                .toList();
    }
}
