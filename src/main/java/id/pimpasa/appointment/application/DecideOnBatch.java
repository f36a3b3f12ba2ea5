package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.CandidateVerdict;
import id.pimpasa.appointment.domain.Outcome;
import id.pimpasa.platform.user.UserId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What heads of offices decide on a batch, each with the person who decided. */
@Component
@Transactional
public class DecideOnBatch {

    private final Batches batches;
    private final ReturnCandidates returnCandidates;
    private final Clock clock;

    DecideOnBatch(Batches batches, ReturnCandidates returnCandidates, Clock clock) {
        this.batches = batches;
        this.returnCandidates = returnCandidates;
        this.clock = clock;
    }

    /**
     * The head of the Kanim decides on each candidate.
     *
     * @return APPROVE when the batch goes on with those accepted, RETURN when all the others are to be corrected, REJECT
     *     when nobody is left
     */
    public Outcome endorse(String batchId, List<CandidateVerdict> verdicts, UserId by) {
        var batch = batches.get(batchId);
        var outcome = batch.endorse(verdicts, by, clock.instant());
        if (outcome == Outcome.APPROVE) {
            returnCandidates.sentBack(batch);
            // Answers from an earlier round stay, so perhaps no village is left to ask.
            returnCandidates.withoutVillage(batch);
        }
        return outcome;
    }

    /** The Kanwil decides on each candidate; the result is as for {@link #endorse}. */
    public Outcome verify(String batchId, List<CandidateVerdict> verdicts, UserId by) {
        var batch = batches.get(batchId);
        var outcome = batch.verify(verdicts, by, clock.instant());
        if (outcome == Outcome.APPROVE) {
            returnCandidates.sentBack(batch);
        }
        return outcome;
    }

    /** The head of the Kanwil decides to sign the decree or returns it. */
    public void decideOnDecree(String batchId, Outcome outcome, String note, UserId by) {
        batches.get(batchId).decideOnDecree(outcome, note, by, clock.instant());
    }
}
