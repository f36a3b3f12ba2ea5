package id.pimpasa.escalation.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an official out of a case, unless nobody could decide it any more. */
@Component
public class AccuseOfficial {

    private static final String FIELD = "accusedOfficial";

    private final ReportDesk desk;
    private final CaseRoles roles;
    private final ExclusionTable exclusions;
    private final ReferralLetters letters;
    private final IdentityRequests identities;
    private final ObjectProvider<EscalationProcess> process;
    private final Clock clock;

    /** The process is looked up when needed: it does not exist yet when the models are parsed. */
    AccuseOfficial(
            ReportDesk desk,
            CaseRoles roles,
            ExclusionTable exclusions,
            ReferralLetters letters,
            IdentityRequests identities,
            ObjectProvider<EscalationProcess> process,
            Clock clock) {
        this.desk = desk;
        this.roles = roles;
        this.exclusions = exclusions;
        this.letters = letters;
        this.identities = identities;
        this.process = process;
        this.clock = clock;
    }

    /**
     * An official is thought to be involved: from now on they see nothing of the case, and whoever may act next gets their
     * steps. Where nobody of their rung at the Kanwil would be left, a second person has to say the same. Whoever knows the
     * people of a case takes themselves out in the same way.
     *
     * @return whether the official is out of the case; otherwise this waits for a second person
     * @throws InvalidInputException if the official could not meet the case anyway, or the case has ended
     */
    @Transactional
    public boolean accuse(ReportId id, UserId official, UserId by) {
        var report = desk.lock(id);
        if (report.isAccused(official)) {
            return true;
        }
        requireAccusable(report, official);
        if (needsSecondPerson(report, official, by) && !isProposedByAnother(id, official, by)) {
            exclusions.propose(id, official, by);
            return false;
        }
        takeOut(report, official, by);
        return true;
    }

    /**
     * The official of whom the report speaks is none of ours: the case goes to those whose steps it is.
     *
     * @throws InvalidInputException if this person may be meant, too: only somebody above the office may say so
     */
    @Transactional
    public void clear(ReportId id, UserId by) {
        var report = desk.lock(id);
        if (!report.hasUnnamedOfficial() || !roles.isAtKanwil(report, by)) {
            throw new InvalidInputException(
                    FIELD,
                    "Hanya pejabat Kanwil yang dapat menyatakan ini, selama belum jelas siapa "
                            + "yang dimaksud pelapor.");
        }
        report.clearOfficials(by, clock.instant());
        process.getObject().offerStepsAnew(report);
    }

    private void takeOut(Report report, UserId official, UserId by) {
        exclusions.forgetProposalsOf(report.id(), official);
        report.accuse(official, by, clock.instant());
        letters.takeAwayFromAccused(report);
        identities.tellWhoeverMayAnswerNow(report);
        process.getObject().offerStepsAnew(report);
    }

    private void requireAccusable(Report report, UserId official) {
        if (roles.of(report, official).isEmpty()) {
            throw new InvalidInputException(
                    FIELD, "Pejabat tidak ditemukan di antara yang menangani perkara kantor ini. Pilih dari daftar.");
        }
        var deciding = deciding(report).flatMap(Collection::stream).collect(Collectors.toSet());
        if (deciding.contains(official) && !isAnybodyLeft(report, deciding, Set.of(official))) {
            throw new InvalidInputException(
                    FIELD,
                    "Tidak ada lagi pejabat Kanwil yang dapat memutuskan perkara "
                            + "ini. Sampaikan dugaan itu langsung kepada Direktorat Jenderal Imigrasi.");
        }
    }

    /** Nobody of the official's rung at the Kanwil, or nobody but the one who wants it, would be left. */
    private boolean needsSecondPerson(Report report, UserId official, UserId by) {
        return deciding(report)
                .filter(members -> members.contains(official))
                .anyMatch(members -> !isAnybodyLeft(report, members, new HashSet<>(List.of(official, by))));
    }

    private boolean isProposedByAnother(ReportId id, UserId official, UserId by) {
        return exclusions.proposals(id).stream()
                .filter(proposal -> proposal.official().equals(official))
                .anyMatch(proposal -> !proposal.by().equals(by));
    }

    /** Those who decide at the Kanwil, rung by rung. */
    private Stream<Set<UserId>> deciding(Report report) {
        return Stream.of(Role.KABID_INTEL, Role.KAKANWIL)
                .map(role ->
                        roles.membersOf(report, role).stream().map(Account::id).collect(Collectors.toSet()));
    }

    private static boolean isAnybodyLeft(Report report, Set<UserId> people, Set<UserId> leaving) {
        return people.stream().anyMatch(user -> !leaving.contains(user) && !report.isAccused(user));
    }
}
