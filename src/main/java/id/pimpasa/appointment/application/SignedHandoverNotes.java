package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.Handover;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.SignedNote;
import id.pimpasa.document.SignedOriginals;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever checks the note of a handover its number, its date and the hash of the signed file. */
@Component
class SignedHandoverNotes implements SignedOriginals {

    private final OfficerTermRepository terms;
    private final Evidence evidence;

    SignedHandoverNotes(OfficerTermRepository terms, Evidence evidence) {
        this.terms = terms;
        this.evidence = evidence;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedOriginal> of(UUID draft) {
        return terms.findByHandoverNote(draft)
                .map(term -> term.handover(draft))
                .flatMap(Handover::signedNote)
                .map(this::original);
    }

    private SignedOriginal original(SignedNote note) {
        return new SignedOriginal(
                note.number(),
                note.signedOn(),
                evidence.item(new EvidenceId(note.file())).sha256());
    }
}
