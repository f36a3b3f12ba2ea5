package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A Kanim names the officers of a new batch and the villages that each is to mentor. */
@Component
@Transactional
public class NominateOfficers {

    static final UUID NOT_SAVED_YET = new UUID(0, 0);

    private final AppointmentBatchRepository batches;
    private final Batches find;
    private final NominationCheck check;
    private final BatchNumbers numbers;
    private final JdbcClient jdbc;
    private final Clock clock;

    NominateOfficers(
            AppointmentBatchRepository batches,
            Batches find,
            NominationCheck check,
            BatchNumbers numbers,
            JdbcClient jdbc,
            Clock clock) {
        this.batches = batches;
        this.find = find;
        this.check = check;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws InvalidInputException when a row is wrong, a village is not the office's, or an officer is appointed already */
    public AppointmentBatch nominate(OfficeCode office, List<CandidateRow> rows) {
        waitForOtherNominations();
        var details = check.require(NOT_SAVED_YET, office, rows);
        return batches.save(new AppointmentBatch(office, numbers.next(office), details, clock.instant()));
    }

    /** Takes over the corrected candidates of a batch that was returned. */
    public void correct(String batchId, List<CandidateRow> rows) {
        waitForOtherNominations();
        var batch = find.get(batchId);
        batch.correct(check.require(batch.id(), batch.office(), rows));
    }

    /** Two nominations of the same person at the same moment would not see each other. */
    private void waitForOtherNominations() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('pimpasa.nomination'))")
                .query((row, number) -> number)
                .list();
    }
}
