package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat brings back the signed decree: its number, its dates and its file. */
@Component
@Transactional
public class RecordDecree {

    private static final Period LONGEST_GAP = Period.ofYears(1);
    private static final Period LONGEST_VALIDITY = Period.ofYears(10);
    private static final String NUMBER_IS_UNIQUE = "appointment_batch_decree_number";

    private final Batches batches;
    private final AppointmentBatchRepository repository;
    private final OfficerTermRepository terms;
    private final SignedFiles signedFiles;
    private final Evidence evidence;
    private final BusinessClock businessClock;

    RecordDecree(
            Batches batches,
            AppointmentBatchRepository repository,
            OfficerTermRepository terms,
            SignedFiles signedFiles,
            Evidence evidence,
            BusinessClock businessClock) {
        this.batches = batches;
        this.repository = repository;
        this.terms = terms;
        this.signedFiles = signedFiles;
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
     * @throws InvalidInputException when the decree is signed after today or ends before it begins, when its dates cannot
     *     be meant, when another decree has its number, or when the file is no document, is the unsigned draft,
     *     has other words than the draft, or was not uploaded by this person
     */
    public void record(String batchId, SignedDecree decree, UserId by) {
        var batch = batches.get(batchId);
        if (decree.signedOn().isAfter(businessClock.today(batch.office()))) {
            throw new InvalidInputException("signedOn", "Tanggal SK belum tiba. Isi tanggal yang tertulis pada SK.");
        }
        requirePlausible(decree, businessClock.today(batch.office()));
        if (repository.hasDecreeNumber(decree.number())) {
            throw numberTaken();
        }
        evidence.attach(List.of(decree.file()), AppointmentFiles.DECREE, batchId, batch.office(), by);
        signedFiles.require(decree.file(), batch.decree().draftDocument(), "SK");
        refuseOverlap(batch, decree.validFrom());
        batch.recordDecree(
                decree.number(),
                decree.signedOn(),
                decree.validFrom(),
                decree.validUntil(),
                decree.file().value());
        refuseNumberTakenMeanwhile();
    }

    /** A wrong year would end the term of a whole batch on the day of its ceremony. */
    private static void requirePlausible(SignedDecree decree, LocalDate today) {
        if (decree.validUntil().isBefore(today)) {
            throw new InvalidInputException(
                    "validUntil", "Masa berlaku SK sudah berakhir. Periksa tanggal, termasuk tahunnya.");
        }
        if (decree.validFrom().isBefore(decree.signedOn().minus(LONGEST_GAP))
                || decree.validFrom().isAfter(decree.signedOn().plus(LONGEST_GAP))) {
            throw new InvalidInputException(
                    "validFrom",
                    "Tanggal mulai berlaku lebih dari setahun dari tanggal SK ditetapkan. Periksa kedua tanggal itu.");
        }
        if (decree.validUntil().isAfter(decree.validFrom().plus(LONGEST_VALIDITY))) {
            throw new InvalidInputException(
                    "validUntil", "Masa berlaku SK lebih dari 10 tahun. Periksa tanggal, termasuk tahunnya.");
        }
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
