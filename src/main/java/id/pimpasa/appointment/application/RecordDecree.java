package id.pimpasa.appointment.application;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.BusinessClock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat brings back the signed decree: its number, its dates and its file. */
@Component
@Transactional
public class RecordDecree {

    private final Batches batches;
    private final BusinessClock businessClock;

    RecordDecree(Batches batches, BusinessClock businessClock) {
        this.batches = batches;
        this.businessClock = businessClock;
    }

    /** What stands on the signed decree. */
    public record SignedDecree(
            String number, LocalDate signedOn, LocalDate validFrom, LocalDate validUntil, UUID file) {}

    /** @throws InvalidInputException when the decree is signed after today or ends before it begins */
    public void record(String batchId, SignedDecree decree) {
        var batch = batches.get(batchId);
        if (decree.signedOn().isAfter(businessClock.today(batch.office()))) {
            throw new InvalidInputException("signedOn", "Tanggal SK belum tiba. Isi tanggal yang tertulis pada SK.");
        }
        batch.recordDecree(decree.number(), decree.signedOn(), decree.validFrom(), decree.validUntil(), decree.file());
    }
}
