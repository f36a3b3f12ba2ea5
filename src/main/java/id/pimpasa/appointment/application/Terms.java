package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the term that a process is about. */
@Component
public class Terms {

    private final OfficerTermRepository repository;

    Terms(OfficerTermRepository repository) {
        this.repository = repository;
    }

    /** @throws IllegalStateException when the process refers to a term that is not there */
    public OfficerTerm get(String id) {
        return repository.findById(UUID.fromString(id)).orElseThrow(() -> new IllegalStateException("No term " + id));
    }

    /** @throws IllegalStateException when there is no such note */
    public OfficerTerm ofHandoverNote(UUID note) {
        return repository
                .findByHandoverNote(note)
                .orElseThrow(() -> new IllegalStateException("No handover with note " + note));
    }
}
