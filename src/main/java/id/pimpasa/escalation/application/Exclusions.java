package id.pimpasa.escalation.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Accused;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an official back into a case. Only the rung above the official may, with a reason that is kept: not the official,
 * nor whoever named them, nor anybody who has no part in the case either or who works in the official's own group.
 */
@Component
public class Exclusions {

    private final ReportDesk desk;
    private final CaseRoles roles;
    private final ExclusionTable table;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final Territory territory;
    private final ObjectProvider<EscalationProcess> process;

    /** The process is looked up when needed: it does not exist yet when the models are parsed. */
    Exclusions(
            ReportDesk desk,
            CaseRoles roles,
            ExclusionTable table,
            Accounts accounts,
            CurrentUser currentUser,
            Territory territory,
            ObjectProvider<EscalationProcess> process) {
        this.desk = desk;
        this.roles = roles;
        this.table = table;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.territory = territory;
        this.process = process;
    }

    /** Somebody who is excluded from a running case, without a word of what it is about. */
    public record Exclusion(
            ReportId report, String registerNumber, UserId official, String name, String by, Instant at, ZoneId zone) {}

    /** @return what the person who is signed in may revoke, the latest first */
    @Transactional(readOnly = true)
    public List<Exclusion> revocable() {
        return table.excluded().stream()
                .flatMap(excluded -> revocable(desk.report(excluded.report()), excluded.official()).stream())
                .toList();
    }

    private Optional<Exclusion> revocable(Report report, UserId official) {
        return report.accusation(official)
                .filter(accused -> mayRevoke(report, accused))
                .map(accused -> new Exclusion(
                        report.id(),
                        report.registerNumber(),
                        official,
                        accounts.nameOf(official),
                        accounts.nameOf(new UserId(accused.markedBy())),
                        accused.markedAt(),
                        territory.office(report.office()).zone()));
    }

    /** @throws InvalidInputException if this person may not, or there is no such exclusion any more */
    @Transactional
    public void revoke(ReportId id, String official, PlainText reason) {
        if (table.excluded().stream().noneMatch(excluded -> excluded.is(id, official))) {
            throw refusal();
        }
        var report = desk.lock(id);
        var accused = report.accusation(new UserId(official))
                .filter(exclusion -> mayRevoke(report, exclusion))
                .orElseThrow(Exclusions::refusal);
        report.readmit(accused.user());
        table.keepRevocation(id, accused, currentUser.require(), reason);
        process.getObject().offerStepsAnew(report);
    }

    private static InvalidInputException refusal() {
        return new InvalidInputException(
                "Pengecualian ini tidak dapat Anda batalkan. Hanya atasan pejabat itu yang dapat.");
    }

    private boolean mayRevoke(Report report, Accused accused) {
        var user = currentUser.require();
        return !report.isAccused(user)
                && !user.value().equals(accused.markedBy())
                && isAbove(roles.of(report, user), roles.of(report, accused.user()));
    }

    /** Nobody stands above the head of the Kanwil here, and nobody above those whose group they are in. */
    private static boolean isAbove(List<Role> own, List<Role> theirs) {
        return Collections.disjoint(own, theirs)
                && theirs.stream()
                        .max(Comparator.naturalOrder())
                        .filter(highest -> highest != Role.KAKANWIL)
                        .map(EligibleWorkers::above)
                        .filter(own::contains)
                        .isPresent();
    }
}
