package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.appointment.domain.TermChange;
import id.pimpasa.appointment.domain.TermChangeKind;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what happens to an officer's term: transfer, revocation, leave, death. */
@Component
@Transactional
public class ChangeTerm {

    private final Terms terms;
    private final Territory territory;
    private final ApplicationEventPublisher events;
    private final BusinessClock businessClock;
    private final Clock clock;

    ChangeTerm(
            Terms terms,
            Territory territory,
            ApplicationEventPublisher events,
            BusinessClock businessClock,
            Clock clock) {
        this.terms = terms;
        this.territory = territory;
        this.events = events;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /**
     * @param effectiveOn first day on which it holds, within the term
     * @param until last day of a leave, {@code null} otherwise
     */
    public record Change(TermChangeKind kind, LocalDate effectiveOn, LocalDate until, String note) {}

    /**
     * An officer leaves, for good or for a while.
     *
     * @throws id.pimpasa.platform.error.InvalidInputException if the days do not fit the term, or a handover or a renewal
     *     is under way
     */
    public void record(String termId, Change change, UserId by) {
        var term = terms.get(termId);
        term.change(
                new TermChange(change.kind(), change.effectiveOn(), change.until(), change.note(), by, clock.instant()),
                businessClock.today(term.office()));
        events.publishEvent(new TermChanged(term.id(), startOf(change.effectiveOn(), term), leaveEnd(term, change)));
    }

    /** What was recorded for a day to come was a mistake, or has been called off. */
    public void withdraw(String termId, UserId by) {
        var term = terms.get(termId);
        term.withdrawChange(businessClock.today(term.office()), by, clock.instant());
        events.publishEvent(new TermChangeWithdrawn(term.id()));
    }

    private Optional<Instant> leaveEnd(OfficerTerm term, Change change) {
        return change.kind() == TermChangeKind.LEAVE
                ? Optional.of(startOf(change.until().plusDays(1), term))
                : Optional.empty();
    }

    private Instant startOf(LocalDate day, OfficerTerm term) {
        return day.atStartOfDay(territory.office(term.office()).zone()).toInstant();
    }
}
