package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.VillageConsent;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A village agrees to become a desa binaan, or does not (domain note V15: officials must be willing). */
@Component
@Transactional
public class RecordConsent {

    private final Batches batches;
    private final ReturnCandidates returnCandidates;
    private final BusinessClock businessClock;
    private final Clock clock;

    RecordConsent(Batches batches, ReturnCandidates returnCandidates, BusinessClock businessClock, Clock clock) {
        this.batches = batches;
        this.returnCandidates = returnCandidates;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /** What the village answered. */
    public record Answer(VillageCode village, boolean agreed, LocalDate givenOn, String signatory, String reference) {}

    /**
     * @return whether any candidate has a village that agreed
     * @throws InvalidInputException when the answer is dated after today
     */
    public boolean record(String batchId, Answer answer, UserId by) {
        var batch = batches.get(batchId);
        if (answer.givenOn().isAfter(businessClock.today(batch.office()))) {
            throw new InvalidInputException(
                    "givenOn", "Tanggal jawaban belum tiba. Isi tanggal surat atau pertemuan dengan desa.");
        }
        batch.recordConsent(new VillageConsent(
                answer.village(),
                answer.agreed(),
                answer.givenOn(),
                answer.signatory(),
                answer.reference(),
                by,
                clock.instant()));
        returnCandidates.withoutVillage(batch);
        return batch.hasAnyCandidateAWillingVillage();
    }
}
