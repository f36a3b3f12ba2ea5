package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.Handover;
import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.appointment.domain.SignedNote;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Kanim brings back the note of a handover that both have signed, or says why there will be none. */
@Component
@Transactional
public class RecordHandoverNote {

    private final Terms terms;
    private final SignedFiles signedFiles;
    private final Evidence evidence;
    private final BusinessClock businessClock;
    private final Clock clock;

    RecordHandoverNote(
            Terms terms, SignedFiles signedFiles, Evidence evidence, BusinessClock businessClock, Clock clock) {
        this.terms = terms;
        this.signedFiles = signedFiles;
        this.evidence = evidence;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /**
     * @throws InvalidInputException when it is signed after today or before the handover, or when the file is no
     *     document, is the unsigned draft, has other words than the draft, or was not uploaded by this person
     */
    public void signed(UUID note, SignedNote signed, UserId by) {
        var term = terms.ofHandoverNote(note);
        requireDay(signed, term, term.handover(note));
        var file = new EvidenceId(signed.file());
        evidence.attach(List.of(file), AppointmentFiles.HANDOVER_NOTE, note.toString(), term.office(), by);
        signedFiles.require(file, note, "Berita Acara");
        term.noteSigned(note, signed, by, clock.instant());
    }

    public void notSigned(UUID note, String reason, UserId by) {
        terms.ofHandoverNote(note).noteNotSigned(note, reason, by, clock.instant());
    }

    private void requireDay(SignedNote signed, OfficerTerm term, Handover handover) {
        if (signed.signedOn().isAfter(businessClock.today(term.office()))) {
            throw new InvalidInputException(
                    "signedOn", "Tanggal Berita Acara belum tiba. Isi tanggal yang tertulis pada Berita Acara.");
        }
        if (signed.signedOn().isBefore(handover.handedOn())) {
            throw new InvalidInputException(
                    "signedOn", "Tanggal Berita Acara mendahului serah terimanya. Periksa tanggal pada Berita Acara.");
        }
    }
}
