package id.pimpasa.escalation.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.platform.user.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff read of the officials who could meet a case: who may still do so, and who is, may be or was taken out. */
@Component
@Transactional(readOnly = true)
public class CaseOfficials {

    private final ReportDesk desk;
    private final CaseRoles roles;
    private final ExclusionTable exclusions;
    private final Accounts accounts;

    CaseOfficials(ReportDesk desk, CaseRoles roles, ExclusionTable exclusions, Accounts accounts) {
        this.desk = desk;
        this.roles = roles;
        this.exclusions = exclusions;
        this.accounts = accounts;
    }

    /** A proposal to take an official out of the case, which waits for a second person. */
    public record Proposed(UserId official, String name, UserId by, String byName) {}

    /** An official who was taken out of the case and let back. */
    public record Readmitted(String name, Instant at, List<Consent> by) {}

    /** Who let an official back, and why. */
    public record Consent(String name, String reason) {}

    /** Those who are not accused in the case, by name. */
    public List<Account> involvable(ReportId id) {
        var report = desk.report(id);
        return Arrays.stream(Role.values())
                .flatMap(role -> roles.membersOf(report, role).stream())
                .distinct()
                .filter(account -> !report.isAccused(account.id()))
                .sorted(Comparator.comparing(Account::displayName))
                .toList();
    }

    /** The names of those who are. */
    public List<String> accused(ReportId id) {
        return desk.report(id).accused().stream()
                .flatMap(official -> accounts.find(official).stream())
                .map(Account::displayName)
                .sorted()
                .toList();
    }

    /** Who said that an official of whom the report speaks is none of ours; {@code null} if nobody did. */
    public String clearedBy(ReportId id) {
        return desk.report(id).officialsClearedBy().map(accounts::nameOf).orElse(null);
    }

    /** What waits for a second person; the official in question does not read of it. */
    public List<Proposed> proposed(ReportId id, UserId reader) {
        return exclusions.proposals(id).stream()
                .filter(proposal -> !proposal.official().equals(reader))
                .map(proposal -> new Proposed(
                        proposal.official(),
                        accounts.nameOf(proposal.official()),
                        proposal.by(),
                        accounts.nameOf(proposal.by())))
                .toList();
    }

    /** What waits for a second person who wants an official back, too. */
    public List<Proposed> readmissionsProposed(ReportId id) {
        return desk.report(id).accused().stream()
                .flatMap(official -> exclusions.readmission(id, official).stream()
                        .map(proposal -> new Proposed(
                                official, accounts.nameOf(official), proposal.by(), accounts.nameOf(proposal.by()))))
                .toList();
    }

    public List<Readmitted> readmitted(ReportId id) {
        return exclusions.revocations(id).stream()
                .map(revoked -> new Readmitted(accounts.nameOf(revoked.official()), revoked.at(), consents(revoked)))
                .toList();
    }

    private List<Consent> consents(ExclusionTable.Revocation revoked) {
        return Stream.concat(Stream.of(revoked.first()), revoked.agreed().stream())
                .map(consent -> new Consent(accounts.nameOf(consent.by()), consent.reason()))
                .toList();
    }
}
