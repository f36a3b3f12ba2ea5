package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.Outcome;
import id.pimpasa.platform.user.UserId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What heads of offices decide on a batch, each with the person who decided. */
@Component
@Transactional
public class DecideOnBatch {

    private final Batches batches;
    private final Clock clock;

    DecideOnBatch(Batches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    /** The head of the Kanim endorses, returns or rejects. */
    public void endorse(String batchId, Outcome outcome, String note, UserId by) {
        batches.get(batchId).endorse(outcome, note, by, clock.instant());
    }

    /** The Kanwil finds the nomination complete or returns it. */
    public void verify(String batchId, Outcome outcome, String note, UserId by) {
        batches.get(batchId).verify(outcome, note, by, clock.instant());
    }

    /** The head of the Kanwil decides to sign the decree or returns it. */
    public void decideOnDecree(String batchId, Outcome outcome, String note, UserId by) {
        batches.get(batchId).decideOnDecree(outcome, note, by, clock.instant());
    }
}
