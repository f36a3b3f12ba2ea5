package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves, cancels and follows up visits that are not reported yet, on behalf of a step of their process. */
@Component
@Transactional
public class ReplanVisit {

    private final Visits visits;
    private final VisitAlternatives alternatives;
    private final OfficerDays officerDays;
    private final ReportDrafts drafts;
    private final VisitTimes times;
    private final BusinessClock businessClock;
    private final Clock clock;

    ReplanVisit(
            Visits visits,
            VisitAlternatives alternatives,
            OfficerDays officerDays,
            ReportDrafts drafts,
            VisitTimes times,
            BusinessClock businessClock,
            Clock clock) {
        this.visits = visits;
        this.alternatives = alternatives;
        this.officerDays = officerDays;
        this.drafts = drafts;
        this.times = times;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /** @param date {@code null} if the person left it out, which is refused; likewise {@code time} and {@code reason} */
    public record NewDate(LocalDate date, LocalTime time, String reason) {}

    /** @return when the visit can be made up for first; empty if there is no room soon */
    @Transactional(readOnly = true)
    public Optional<LocalDateTime> nearestFor(VisitId id) {
        return alternatives.nearest(visits.get(id));
    }

    public void postpone(VisitId id, NewDate to, UserId by) {
        change(id, visit -> {
            var now = businessClock.now(visit.office());
            visit.postpone(to.date(), to.time(), to.reason(), now, by, clock.instant());
            officerDays.requireFree(visit.officer(), visit.village(), to.date().atTime(to.time()), visit);
        });
        drafts.delete(id);
    }

    public void cancel(VisitId id, String reason, UserId by) {
        change(id, visit -> visit.cancel(reason, by, clock.instant()));
        drafts.delete(id);
    }

    public void recordOverdue(VisitId id) {
        change(id, visit -> visit.becomeOverdue(clock.instant()));
    }

    public void recordReminder(VisitId id, String note, UserId by) {
        change(id, visit -> visit.remind(note, by, clock.instant()));
    }

    public void urgeCorrection(VisitId id, String note, UserId by) {
        change(id, visit -> visit.urgeCorrection(note, by, clock.instant()));
    }

    /** @param moment on the office's clock, {@code null} if the person left it out, which is refused */
    public void expectBack(VisitId id, LocalDateTime moment, UserId by) {
        change(
                id,
                visit -> visit.expectBack(
                        times.at(visit, moment),
                        times.beginsAt(visit),
                        times.backExpectedAt(visit),
                        by,
                        clock.instant()));
    }

    public void checkIn(VisitId id, UserId by) {
        change(id, visit -> visit.checkIn(times.beginsAt(visit), by, clock.instant()));
    }

    public void confirmReturn(VisitId id, String result, UserId by) {
        change(id, visit -> visit.confirmReturn(result, by, clock.instant()));
    }

    private void change(VisitId id, Consumer<Visit> change) {
        var visit = visits.get(id);
        change.accept(visit);
        visits.save(visit);
    }
}
