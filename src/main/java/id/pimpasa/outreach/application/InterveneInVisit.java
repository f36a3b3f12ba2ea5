package id.pimpasa.outreach.application;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.ReplanVisit.NewDate;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.error.InvalidInputException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the officer of a visit and the head of Inteldakim may do at any time before the report: move, cancel, check in. */
@Component
@Transactional
public class InterveneInVisit {

    private final Visits visits;
    private final ReplanVisit replan;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    InterveneInVisit(Visits visits, ReplanVisit replan, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.visits = visits;
        this.replan = replan;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** @throws InvalidInputException if it is not the user's visit, was reported, or date, time or reason is missing */
    public void postpone(VisitId id, NewDate to) {
        requireMine(id);
        replan.postpone(id, to, currentUser.require());
        events.publishEvent(new VisitPostponed(id));
    }

    /** @throws InvalidInputException if it is not the user's visit, was reported, or the reason is missing */
    public void cancel(VisitId id, String reason) {
        requireMine(id);
        replan.cancel(id, reason, currentUser.require());
        events.publishEvent(new VisitCancelled(id));
    }

    /** @throws InvalidInputException if it is not the user's visit, or it has ended */
    public void checkIn(VisitId id) {
        requireMine(id);
        replan.checkIn(id);
        events.publishEvent(new OfficerCheckedIn(id));
    }

    private void requireMine(VisitId id) {
        visits.find(id)
                .filter(this::isMine)
                .orElseThrow(() ->
                        new InvalidInputException("Kunjungan ini tidak ada dalam daftar Anda. Muat ulang halaman."));
    }

    private boolean isMine(Visit visit) {
        return visit.officer().equals(currentUser.require()) || currentUser.has(Role.INTEL, visit.office());
    }
}
