package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.appointment.domain.Candidate;
import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sends single candidates back to the Kanim in a batch of their own; the others need not wait for them. */
@Component
class ReturnCandidates {

    private final AppointmentBatchRepository repository;
    private final BatchNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnCandidates(
            AppointmentBatchRepository repository,
            BatchNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** Those whom the last decision sent back. */
    void sentBack(AppointmentBatch batch) {
        separate(batch, candidate -> candidate.returnNote().isPresent());
    }

    /** Those against whom the rules have something, unless that is everybody. */
    void notEligible(AppointmentBatch batch) {
        if (batch.candidates().stream().anyMatch(Candidate::isEligible)) {
            separate(batch, candidate -> !candidate.isEligible());
        }
    }

    /** Once no answer is awaited any more: those for whom no village has agreed, unless that is everybody. */
    void withoutVillage(AppointmentBatch batch) {
        if (batch.hasAnyCandidateAWillingVillage()) {
            separate(batch, candidate -> batch.willingVillagesOf(candidate).isEmpty());
        }
    }

    private void separate(AppointmentBatch batch, Predicate<Candidate> who) {
        if (batch.candidates().stream().anyMatch(who)) {
            var other = repository.save(batch.continueElsewhere(who, numbers.next(batch.office()), clock.instant()));
            events.publishEvent(new CandidatesReturned(other.id(), other.office(), other.number()));
        }
    }
}
