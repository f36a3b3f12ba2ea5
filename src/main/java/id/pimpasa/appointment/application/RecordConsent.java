package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.VillageAnswer;
import id.pimpasa.appointment.domain.VillageConsent;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A village agrees to become a desa binaan, or does not (domain note V15: officials must be willing). */
@Component
@Transactional
public class RecordConsent {

    private final Batches batches;
    private final Evidence evidence;
    private final VillageScores scores;
    private final ReturnCandidates returnCandidates;
    private final BusinessClock businessClock;
    private final Clock clock;

    RecordConsent(
            Batches batches,
            Evidence evidence,
            VillageScores scores,
            ReturnCandidates returnCandidates,
            BusinessClock businessClock,
            Clock clock) {
        this.batches = batches;
        this.evidence = evidence;
        this.scores = scores;
        this.returnCandidates = returnCandidates;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /**
     * @return whether any candidate has a village that agreed
     * @throws InvalidInputException when the answer is dated after today, or the letter is no document or was not
     *     uploaded by this person
     */
    public boolean record(String batchId, VillageAnswer answer, UserId by) {
        var batch = batches.get(batchId);
        if (answer.givenOn().isAfter(businessClock.today(batch.office()))) {
            throw new InvalidInputException(
                    "givenOn", "Tanggal jawaban belum tiba. Isi tanggal surat atau pertemuan dengan desa.");
        }
        if (answer.letter() != null) {
            attach(new EvidenceId(answer.letter()), batch, answer.village(), by);
        }
        batch.recordConsent(new VillageConsent(answer, scores.of(answer.criteria()), by, clock.instant()));
        if (batch.villagesAwaitingConsent().isEmpty()) {
            returnCandidates.withoutVillage(batch);
        }
        return batch.hasAnyCandidateAWillingVillage();
    }

    /**
     * The villages have had their time. One that has not answered gets no officer; whoever has another village goes on with
     * that one, and the others go back to the Kanim.
     *
     * @return whether any candidate has a village that agreed
     */
    public boolean goOnWithoutAnswer(String batchId) {
        var batch = batches.get(batchId);
        returnCandidates.withoutVillage(batch);
        return batch.hasAnyCandidateAWillingVillage();
    }

    private void attach(EvidenceId letter, AppointmentBatch batch, VillageCode village, UserId by) {
        evidence.attach(List.of(letter), AppointmentFiles.CONSENT, batch.id() + ":" + village, batch.office(), by);
    }
}
