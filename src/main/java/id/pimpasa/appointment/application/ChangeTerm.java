package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.appointment.domain.TermChangeKind;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what happens to an officer's term: transfer, revocation, leave, renewal. */
@Component
@Transactional
public class ChangeTerm {

    private final Terms terms;
    private final Territory territory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeTerm(Terms terms, Territory territory, ApplicationEventPublisher events, Clock clock) {
        this.terms = terms;
        this.territory = territory;
        this.events = events;
        this.clock = clock;
    }

    /** @param until last day of a leave, {@code null} otherwise */
    public record Change(TermChangeKind kind, LocalDate effectiveOn, LocalDate until, String note) {}

    /** An officer leaves, for good or for a while. */
    public void record(String termId, Change change, UserId by) {
        var term = terms.get(termId);
        term.change(change.kind(), change.effectiveOn(), change.until(), change.note(), by, clock.instant());
        events.publishEvent(new TermChanged(term.id(), leaveEnd(term, change)));
    }

    /** A further decree prolongs the term. */
    public OfficerTerm renew(String termId, String decreeNumber, LocalDate until, UserId by) {
        var term = terms.get(termId);
        term.renew(decreeNumber, until, by, clock.instant());
        return term;
    }

    private Optional<Instant> leaveEnd(OfficerTerm term, Change change) {
        return change.kind() == TermChangeKind.LEAVE
                ? Optional.of(change.until()
                        .plusDays(1)
                        .atStartOfDay(territory.office(term.office()).zone())
                        .toInstant())
                : Optional.empty();
    }
}
