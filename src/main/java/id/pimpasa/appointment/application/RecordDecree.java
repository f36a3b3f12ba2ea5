package id.pimpasa.appointment.application;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat brings back the signed decree: its number, its dates and its file. */
@Component
@Transactional
public class RecordDecree {

    private final Batches batches;

    RecordDecree(Batches batches) {
        this.batches = batches;
    }

    /** What stands on the signed decree. */
    public record SignedDecree(
            String number, LocalDate signedOn, LocalDate validFrom, LocalDate validUntil, UUID file) {}

    public void record(String batchId, SignedDecree decree) {
        batches.get(batchId)
                .recordDecree(
                        decree.number(), decree.signedOn(), decree.validFrom(), decree.validUntil(), decree.file());
    }
}
