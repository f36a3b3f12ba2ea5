package id.pimpasa.escalation.application;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.platform.user.UserId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings two reports about one event together, so that one case is worked on and nobody's report is lost. */
@Component
public class MergeReports {

    private final ReportDesk desk;
    private final ReportRepository reports;
    private final ObjectProvider<EscalationProcess> process;
    private final ReferralLetters letters;
    private final CaseRoles roles;
    private final CurrentUser currentUser;
    private final Clock clock;

    /** The process is looked up when needed: it does not exist yet when the models are parsed. */
    MergeReports(
            ReportDesk desk,
            ReportRepository reports,
            ObjectProvider<EscalationProcess> process,
            ReferralLetters letters,
            CaseRoles roles,
            CurrentUser currentUser,
            Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.process = process;
        this.letters = letters;
        this.roles = roles;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The running cases of the same office, those of the same village first, then the newest. */
    @Transactional(readOnly = true)
    public List<Report> candidates(ReportId id) {
        var report = desk.report(id);
        return reports
                .findFirst100ByOfficeCodeAndClosedAtIsNullOrderByReceivedAtDesc(
                        report.office().value())
                .stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> mayKnow(other, currentUser.find()))
                .sorted(Comparator.comparing(other -> !other.village().equals(report.village())))
                .toList();
    }

    /** @throws id.pimpasa.platform.error.InvalidInputException if the other case cannot take the report in */
    @Transactional
    public void merge(ReportId id, ReportId into, String note, UserId by) {
        var other = desk.lock(into);
        desk.report(id).mergeInto(other, note, by, clock.instant());
        joinedTo(id).forEach(joined -> joined.followTo(other));
        reports.save(desk.report(id));
    }

    private boolean mayKnow(Report other, Optional<UserId> reader) {
        return reader.filter(
                        user -> other.isAccused(user) || other.hasUnnamedOfficial() && !roles.isAtKanwil(other, user))
                .isEmpty();
    }

    /** Tells the case that this report has joined. */
    @Transactional
    public void announce(ReportId id) {
        var other = desk.report(id).mergedInto().orElseThrow();
        letters.takeAwayFromAccused(desk.report(other));
        process.getObject().offerStepsAnew(desk.report(other));
        process.getObject().reportJoined(desk.report(other));
    }

    /** The reports that have joined this case. */
    @Transactional(readOnly = true)
    public List<Report> joinedTo(ReportId id) {
        return reports.findByMergedIntoOrderByReceivedAt(id.value());
    }
}
