package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.document.Documents;
import id.pimpasa.document.TextComparison;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat brings back the signed decree: its number, its dates and its file. */
@Component
@Transactional
public class RecordDecree {

    private static final String NUMBER_IS_UNIQUE = "appointment_batch_decree_number";

    private final Batches batches;
    private final AppointmentBatchRepository repository;
    private final OfficerTermRepository terms;
    private final Documents documents;
    private final Evidence evidence;
    private final BusinessClock businessClock;

    RecordDecree(
            Batches batches,
            AppointmentBatchRepository repository,
            OfficerTermRepository terms,
            Documents documents,
            Evidence evidence,
            BusinessClock businessClock) {
        this.batches = batches;
        this.repository = repository;
        this.terms = terms;
        this.documents = documents;
        this.evidence = evidence;
        this.businessClock = businessClock;
    }

    /** What stands on the signed decree, and the file with the signature. */
    public record SignedDecree(
            String number, LocalDate signedOn, LocalDate validFrom, LocalDate validUntil, EvidenceId file) {

        public SignedDecree {
            number = number.strip();
        }
    }

    /**
     * @throws InvalidInputException when the decree is signed after today or ends before it begins, when another decree
     *     has its number, or when the file is no document, is the unsigned draft,
     *     has other words than the draft, or was not uploaded by this person
     */
    public void record(String batchId, SignedDecree decree, UserId by) {
        var batch = batches.get(batchId);
        if (decree.signedOn().isAfter(businessClock.today(batch.office()))) {
            throw new InvalidInputException("signedOn", "Tanggal SK belum tiba. Isi tanggal yang tertulis pada SK.");
        }
        if (repository.hasDecreeNumber(decree.number())) {
            throw numberTaken();
        }
        evidence.attach(List.of(decree.file()), DecreeFileAccess.SUBJECT_TYPE, batchId, batch.office(), by);
        refuseUnsignedFile(batch, evidence.item(decree.file()));
        refuseOverlap(batch, decree.validFrom());
        batch.recordDecree(
                decree.number(),
                decree.signedOn(),
                decree.validFrom(),
                decree.validUntil(),
                decree.file().value());
        refuseNumberTakenMeanwhile();
    }

    /** The check before sees no decree that is being recorded at the same moment; the database does. */
    private void refuseNumberTakenMeanwhile() {
        try {
            repository.flush();
        } catch (DataIntegrityViolationException refused) {
            if (refused.getCause() instanceof ConstraintViolationException violation
                    && NUMBER_IS_UNIQUE.equals(violation.getConstraintName())) {
                throw numberTaken();
            }
            throw refused;
        }
    }

    private static InvalidInputException numberTaken() {
        return new InvalidInputException(
                "decreeNumber", "Nomor SK ini sudah dicatat untuk angkatan lain. Periksa nomor pada SK.");
    }

    private void refuseUnsignedFile(AppointmentBatch batch, EvidenceItem file) {
        if (file.kind() != EvidenceKind.DOCUMENT) {
            throw new InvalidInputException("signedFile", "Berkas SK harus berupa PDF. Pindai SK menjadi PDF.");
        }
        var comparison = documents.compare(batch.decree().draftDocument(), evidence.content(file.id()));
        if (comparison == TextComparison.PREVIEW
                || file.sha256().equals(documents.sha256(batch.decree().draftDocument()))) {
            throw new InvalidInputException(
                    "signedFile",
                    "Berkas ini konsep SK yang belum ditandatangani. Unggah SK yang telah ditandatangani.");
        }
        if (comparison == TextComparison.DIFFERENT) {
            throw new InvalidInputException(
                    "signedFile",
                    "Isi berkas tidak sama dengan konsep SK. Unggah konsep SK angkatan ini yang telah ditandatangani.");
        }
    }

    /** One who served before has left before the new decree begins. */
    private void refuseOverlap(AppointmentBatch batch, LocalDate from) {
        var overlapping = terms.countReaching(
                batch.candidates().stream().map(Candidate::nip).toList(), from);
        if (overlapping > 0) {
            throw new InvalidInputException(
                    "validFrom",
                    "Masa berlaku SK tumpang tindih dengan masa tugas terdahulu " + overlapping
                            + " petugas. Isi tanggal mulai sesudah masa tugas itu berakhir.");
        }
    }
}
