package id.pimpasa.escalation.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.CurrentUser;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Accused;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an official back into a case, with a reason that is kept. */
@Component
public class Exclusions {

    private final ReportDesk desk;
    private final Revokers revokers;
    private final ExclusionTable table;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final Territory territory;
    private final ObjectProvider<EscalationProcess> process;

    /** The process is looked up when needed: it does not exist yet when the models are parsed. */
    Exclusions(
            ReportDesk desk,
            Revokers revokers,
            ExclusionTable table,
            Accounts accounts,
            CurrentUser currentUser,
            Territory territory,
            ObjectProvider<EscalationProcess> process) {
        this.desk = desk;
        this.revokers = revokers;
        this.table = table;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.territory = territory;
        this.process = process;
    }

    /**
     * Somebody who is excluded from a running case, without a word of what it is about.
     *
     * @param needsTwo whether it takes two people to let them back
     * @param proposal what one of the two has said already, or {@code null}
     */
    public record Exclusion(
            ReportId report,
            String registerNumber,
            UserId official,
            String name,
            String by,
            Instant at,
            ZoneId zone,
            boolean needsTwo,
            Proposal proposal) {}

    /** @param own whether the reader said it, and waits for somebody else */
    public record Proposal(String by, String reason, boolean own) {}

    /** @return what the person who is signed in may revoke, alone or with another, the latest first */
    @Transactional(readOnly = true)
    public List<Exclusion> revocable() {
        return table.excluded().stream()
                .flatMap(excluded -> revocable(desk.report(excluded.report()), excluded.official()).stream())
                .toList();
    }

    private Optional<Exclusion> revocable(Report report, UserId official) {
        return report.accusation(official)
                .filter(accused -> revokers(report, accused).contains(currentUser.require()))
                .map(accused -> new Exclusion(
                        report.id(),
                        report.registerNumber(),
                        official,
                        accounts.nameOf(official),
                        accounts.nameOf(new UserId(accused.markedBy())),
                        accused.markedAt(),
                        territory.office(report.office()).zone(),
                        needsTwo(report, accused),
                        proposal(report, accused).map(this::shown).orElse(null)));
    }

    private Proposal shown(ExclusionTable.Readmission proposal) {
        return new Proposal(
                accounts.nameOf(proposal.by()), proposal.reason(), proposal.by().equals(currentUser.require()));
    }

    /**
     * @return whether the official is back in the case; otherwise this waits for a second person
     * @throws InvalidInputException if this person may not, or there is no such exclusion any more
     */
    @Transactional
    public boolean revoke(ReportId id, String official, PlainText reason) {
        if (table.excluded().stream().noneMatch(excluded -> excluded.is(id, official))) {
            throw refusal();
        }
        var report = desk.lock(id);
        var user = currentUser.require();
        var accused = report.accusation(new UserId(official))
                .filter(exclusion -> revokers(report, exclusion).contains(user))
                .orElseThrow(Exclusions::refusal);
        var first = proposal(report, accused).filter(proposal -> !proposal.by().equals(user));
        if (needsTwo(report, accused) && first.isEmpty()) {
            table.proposeReadmission(id, accused.user(), user, reason);
            return false;
        }
        letBack(report, accused, new ExclusionTable.Readmission(user, reason.value()), first);
        return true;
    }

    private void letBack(
            Report report,
            Accused accused,
            ExclusionTable.Readmission consent,
            Optional<ExclusionTable.Readmission> first) {
        report.readmit(accused.user());
        table.keepRevocation(report.id(), accused, first.orElse(consent), first.isPresent() ? consent : null);
        process.getObject().giveStepsBack(report);
    }

    private static InvalidInputException refusal() {
        return new InvalidInputException(
                "Pengecualian ini tidak dapat Anda batalkan. Yang dapat hanya atasan pejabat itu, "
                        + "atau dua orang yang menelaah dan memutuskan perkara bila tidak ada atasannya.");
    }

    private Set<UserId> revokers(Report report, Accused accused) {
        return needsTwo(report, accused) ? revokers.together(report, accused) : revokers.alone(report, accused);
    }

    private boolean needsTwo(Report report, Accused accused) {
        return revokers.alone(report, accused).isEmpty();
    }

    /** What one of the two said, as long as they still may. */
    private Optional<ExclusionTable.Readmission> proposal(Report report, Accused accused) {
        return table.readmission(report.id(), accused.user())
                .filter(proposal -> revokers.together(report, accused).contains(proposal.by()));
    }
}
