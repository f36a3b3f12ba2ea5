package id.pimpasa.escalation.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.ReadAudit;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.application.IdentityRequestTable.Request;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Reporter;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the identity of a reporter who asked for confidence, and only with two people: somebody who works on the case says
 * why, the rung above agrees, and each opening is recorded. Whoever is accused in the case is neither of them.
 */
@Component
public class IdentityRequests {

    private static final Duration APPROVAL_LASTS = Duration.ofHours(24);

    private final IdentityRequestTable table;
    private final IdentityVault vault;
    private final Reporters reporters;
    private final ReportDesk desk;
    private final EligibleWorkers eligible;
    private final IdentityNotices notices;
    private final Accounts accounts;
    private final Territory territory;
    private final CurrentUser currentUser;
    private final ReadAudit audit;
    private final Clock clock;

    IdentityRequests(
            IdentityRequestTable table,
            IdentityVault vault,
            Reporters reporters,
            ReportDesk desk,
            EligibleWorkers eligible,
            IdentityNotices notices,
            Accounts accounts,
            Territory territory,
            CurrentUser currentUser,
            ReadAudit audit,
            Clock clock) {
        this.table = table;
        this.vault = vault;
        this.reporters = reporters;
        this.desk = desk;
        this.eligible = eligible;
        this.notices = notices;
        this.accounts = accounts;
        this.territory = territory;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A confidential identity of a case, as the person who is signed in may deal with it.
     *
     * @param waits whether this person's request waits for the rung above
     * @param open whether it has been approved and may be opened
     */
    public record Confidential(ReportId report, String registerNumber, boolean waits, boolean open) {}

    /** A request as whoever may approve it reads it. */
    public record Waiting(long id, String registerNumber, String by, ZonedDateTime at, String reason) {}

    @Transactional(readOnly = true)
    public List<Confidential> of(ReportId caseId) {
        var reader = currentUser.require();
        return reporters.reportsOf(caseId).stream()
                .filter(vault::holdsConfidential)
                .map(report -> new Confidential(
                        report.id(),
                        report.registerNumber(),
                        table.isWaiting(report.id(), reader),
                        isApproved(caseId, report.id(), reader)))
                .toList();
    }

    /**
     * @throws InvalidInputException if the case has no such identity, the same request waits already, or nobody is there who
     *     could agree
     */
    @Transactional
    public void request(ReportId caseId, ReportId report, PlainText reason) {
        requireConfidential(caseId, report);
        var by = currentUser.require();
        var approvers = approvers(desk.report(caseId), by);
        if (approvers.isEmpty()) {
            throw new InvalidInputException("Belum ada pejabat lain di atas Anda yang dapat menyetujui. "
                    + "Tanyakan pelapor lewat tanda terima, atau minta administrator menetapkan Plt.");
        }
        var added = table.add(caseId, report, reason, by)
                .orElseThrow(() -> new InvalidInputException("Permintaan Anda sebelumnya masih menunggu persetujuan."));
        notices.tell(added, approvers);
    }

    /** Somebody is out of the case: whoever may answer its requests in their place is told. */
    @Transactional
    public void tellWhoeverMayAnswerNow(Report report) {
        table.waiting().stream()
                .filter(request -> request.caseId().equals(report.id()))
                .forEach(request -> notices.tell(request.id(), approvers(report, request.by())));
    }

    /** @return nobody for a request of somebody who is out of the case since */
    private Set<UserId> approvers(Report report, UserId by) {
        return report.isAccused(by) ? Set.of() : eligible.people(report, eligible.above(report, by), by);
    }

    /** @return what the person who is signed in may approve or refuse */
    @Transactional(readOnly = true)
    public List<Waiting> approvable() {
        return table.waiting().stream()
                .filter(this::mayAnswer)
                .map(this::waiting)
                .toList();
    }

    private Waiting waiting(Request request) {
        var report = desk.report(request.report());
        var zone = territory.office(report.office()).zone();
        return new Waiting(
                request.id(),
                report.registerNumber(),
                accounts.nameOf(request.by()),
                request.at().atZone(zone),
                request.reason());
    }

    /** @throws InvalidInputException if this person may not, or the request has been answered */
    @Transactional
    public void answer(long id, boolean approved) {
        var request = table.waiting(id)
                .filter(this::mayAnswer)
                .orElseThrow(() -> new InvalidInputException(
                        "Permintaan ini sudah dijawab, atau bukan Anda yang menyetujuinya. Muat ulang halaman."));
        table.answer(request, approved, currentUser.require());
    }

    private boolean mayAnswer(Request request) {
        return approvers(desk.report(request.caseId()), request.by()).contains(currentUser.require());
    }

    /** @throws InvalidInputException unless the rung above has agreed within the last day */
    @Transactional(readOnly = true)
    public Reporter open(ReportId caseId, ReportId report) {
        var confidential = requireConfidential(caseId, report);
        if (!isApproved(caseId, report, currentUser.require())) {
            throw new InvalidInputException(
                    "Identitas ini belum disetujui untuk Anda buka, atau persetujuannya sudah lewat 24 jam.");
        }
        audit.record("report", report.toString(), "identitas pelapor");
        return vault.unseal(confidential).orElseThrow();
    }

    private boolean isApproved(ReportId caseId, ReportId report, UserId user) {
        return table.isApprovedSince(caseId, report, user, clock.instant().minus(APPROVAL_LASTS));
    }

    private Report requireConfidential(ReportId caseId, ReportId report) {
        return reporters.reportsOf(caseId).stream()
                .filter(each -> each.id().equals(report))
                .filter(vault::holdsConfidential)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("Laporan ini tidak memuat identitas yang dirahasiakan."));
    }
}
