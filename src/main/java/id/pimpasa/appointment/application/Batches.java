package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.platform.office.OfficeCode;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the batch that a process is about. */
@Component
public class Batches {

    private final AppointmentBatchRepository repository;
    private final EntityManager session;

    Batches(AppointmentBatchRepository repository, EntityManager session) {
        this.repository = repository;
        this.session = session;
    }

    /** @throws IllegalStateException when the process refers to a batch that is not there */
    public AppointmentBatch get(String id) {
        return repository
                .findById(UUID.fromString(id))
                .orElseThrow(() -> new IllegalStateException("No appointment batch " + id));
    }

    /**
     * Writes the batch and lets go of it: as long as it is held, each query of the transaction first compares its hundreds of
     * candidates with what was read. Only what has been read of it can be read afterwards.
     */
    void release(AppointmentBatch batch) {
        repository.flush();
        session.detach(batch);
    }

    public Optional<OfficeCode> officeOf(UUID id) {
        return repository.findById(id).map(AppointmentBatch::office);
    }
}
