package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.appointment.domain.Decree;
import id.pimpasa.document.SignedOriginals;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever checks a decree its number, its date and the hash of the signed file. */
@Component
class SignedDecrees implements SignedOriginals {

    private final AppointmentBatchRepository batches;
    private final Evidence evidence;

    SignedDecrees(AppointmentBatchRepository batches, Evidence evidence) {
        this.batches = batches;
        this.evidence = evidence;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedOriginal> of(UUID draft) {
        return batches.findByDecreeDraftDocument(draft)
                .map(batch -> batch.decree())
                .filter(decree -> decree.signedFile().isPresent())
                .map(this::original);
    }

    private SignedOriginal original(Decree decree) {
        var file = evidence.item(new EvidenceId(decree.signedFile().orElseThrow()));
        return new SignedOriginal(decree.number().orElseThrow(), decree.signedOn(), file.sha256());
    }
}
