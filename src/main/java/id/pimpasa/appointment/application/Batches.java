package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.platform.office.OfficeCode;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the batch that a process is about. */
@Component
public class Batches {

    private final AppointmentBatchRepository repository;

    Batches(AppointmentBatchRepository repository) {
        this.repository = repository;
    }

    /** @throws IllegalStateException when the process refers to a batch that is not there */
    public AppointmentBatch get(String id) {
        return repository
                .findById(UUID.fromString(id))
                .orElseThrow(() -> new IllegalStateException("No appointment batch " + id));
    }

    public Optional<OfficeCode> officeOf(UUID id) {
        return repository.findById(id).map(AppointmentBatch::office);
    }
}
