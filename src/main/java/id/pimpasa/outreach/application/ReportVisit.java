package id.pimpasa.outreach.application;

import id.pimpasa.escalation.IdentityMode;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportSource;
import id.pimpasa.escalation.Reports;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.Commitment;
import id.pimpasa.outreach.domain.CommitmentRepository;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.ReviewOutcome;
import id.pimpasa.outreach.domain.Suspicion;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the report of a visit in, makes an early-warning report of what was suspicious, and has it reviewed. */
@Component
@Transactional
public class ReportVisit {

    private final Visits visits;
    private final CommitmentRepository commitments;
    private final ReportDrafts drafts;
    private final VisitEvidence evidence;
    private final ReplanVisit replan;
    private final VisitSettings settings;
    private final Reports reports;
    private final BusinessClock businessClock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportVisit(
            Visits visits,
            CommitmentRepository commitments,
            ReportDrafts drafts,
            VisitEvidence evidence,
            ReplanVisit replan,
            VisitSettings settings,
            Reports reports,
            BusinessClock businessClock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.commitments = commitments;
        this.drafts = drafts;
        this.evidence = evidence;
        this.replan = replan;
        this.settings = settings;
        this.reports = reports;
        this.businessClock = businessClock;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param suspicion {@code null} if nothing looked like trafficking or smuggling
     * @param kept earlier commitments of the village that have been kept since; they count once the report is approved
     * @return whether a suspicion waits to become an early-warning report
     */
    public boolean report(VisitId id, ReportContent content, Suspicion suspicion, List<UUID> kept, UserId by) {
        var visit = visits.get(id);
        if (content.kind() == ActivityKind.PASSPORT_SERVICE && visit.request().isEmpty()) {
            content.details().requireRequest(settings.passportMinimum());
        }
        evidence.attach(visit, content, by);
        visit.report(content, suspicion, businessClock.today(visit.office()), by, clock.instant());
        visit.noteKept(openIn(visit).map(Commitment::id).filter(kept::contains).toList());
        visits.save(visit);
        drafts.delete(id);
        return visit.suspicion().isPresent();
    }

    private Stream<Commitment> openIn(Visit visit) {
        return commitments
                .findByVillageCodeAndKeptOnIsNullAndWithdrawnFalseOrderByDueOn(
                        visit.village().value())
                .stream();
    }

    /** The officer says with the report that they are back. */
    public void comeBack(VisitId id, UserId by) {
        replan.checkIn(id, by);
        events.publishEvent(new OfficerCheckedIn(id));
    }

    /** Hands the suspicion over to the early warning; a visit raises one report, however often it is corrected. */
    public void raise(VisitId id) {
        var visit = visits.get(id);
        visit.suspicion().ifPresent(suspicion -> {
            var report = reports.submit(earlyWarning(visit, suspicion));
            visit.raised(report.id());
        });
        visits.save(visit);
    }

    private static NewReport earlyWarning(Visit visit, Suspicion suspicion) {
        return new NewReport(
                visit.village(),
                suspicion.narrative(),
                suspicion.indicators(),
                suspicion.departure(),
                IdentityMode.ANONYMOUS,
                null,
                null,
                ReportSource.VISIT,
                visit.officer());
    }

    public void review(VisitId id, ReviewOutcome outcome, String note, UserId by) {
        var visit = visits.get(id);
        visit.review(outcome, note, by, clock.instant());
        visits.save(visit);
        if (outcome == ReviewOutcome.APPROVE) {
            settle(visit);
        }
    }

    /** What the village has kept and what it promised counts from now on. */
    private void settle(Visit visit) {
        var kept = visit.keptCommitments();
        openIn(visit).filter(commitment -> kept.contains(commitment.id())).forEach(commitment -> {
            commitment.keep(visit.heldOn().orElseThrow());
            events.publishEvent(new CommitmentKept(commitment.id()));
        });
        visit.lastReport().stream()
                .flatMap(report -> report.dueCommitments().stream())
                .forEach(commitment -> events.publishEvent(new CommitmentAgreed(commitment, visit.office())));
    }
}
