package id.pimpasa.outreach.application;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.ReplanVisit.NewDate;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.error.InvalidInputException;
import java.time.LocalDateTime;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the officer of a visit and the head of Inteldakim may do at any time before the report: move and cancel. The officer checks in. */
@Component
@Transactional
public class InterveneInVisit {

    private final Visits visits;
    private final VisitRights rights;
    private final ReplanVisit replan;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    InterveneInVisit(
            Visits visits,
            VisitRights rights,
            ReplanVisit replan,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.visits = visits;
        this.rights = rights;
        this.replan = replan;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** @throws InvalidInputException if it is not the user's visit, was reported, or date, time or reason is missing */
    public void postpone(VisitId id, NewDate to) {
        require(id, rights::mayMove);
        replan.postpone(id, to, currentUser.require());
        events.publishEvent(new VisitPostponed(id));
    }

    /** @throws InvalidInputException if it is not the user's visit, was reported, or the reason is missing */
    public void cancel(VisitId id, String reason) {
        require(id, rights::mayMove);
        replan.cancel(id, reason, currentUser.require());
        events.publishEvent(new VisitCancelled(id));
    }

    /** @throws InvalidInputException if it is not the user's visit, was reported, or the moment cannot be */
    public void expectBack(VisitId id, LocalDateTime moment) {
        require(id, rights::mayMove);
        replan.expectBack(id, moment, currentUser.require());
    }

    /** @throws InvalidInputException if the user is not the visit's officer, or it has not begun, or has ended */
    public void checkIn(VisitId id) {
        require(id, rights::isOwn);
        replan.checkIn(id, currentUser.require());
        events.publishEvent(new OfficerCheckedIn(id));
    }

    private void require(VisitId id, Predicate<Visit> right) {
        visits.find(id)
                .filter(right)
                .orElseThrow(() ->
                        new InvalidInputException("Kunjungan ini tidak ada dalam daftar Anda. Muat ulang halaman."));
    }
}
