package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.appointment.domain.DecreeEntry;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
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
    private final Territory territory;
    private final BusinessClock businessClock;
    private final Clock clock;

    RecordDecree(
            Batches batches,
            AppointmentBatchRepository repository,
            OfficerTermRepository terms,
            SignedFiles signedFiles,
            Evidence evidence,
            Territory territory,
            BusinessClock businessClock,
            Clock clock) {
        this.batches = batches;
        this.repository = repository;
        this.terms = terms;
        this.signedFiles = signedFiles;
        this.evidence = evidence;
        this.territory = territory;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /**
     * @throws InvalidInputException when the decree is signed after today or ends before it begins, when its dates cannot
     *     be meant, when another decree has its number, or when the file is no document, is the unsigned draft,
     *     has other words than the draft, or was not uploaded by this person
     */
    public void record(String batchId, DecreeEntry entry, UserId by) {
        var batch = batches.get(batchId);
        requireSense(batch, entry);
        take(entry.file(), batch, by);
        refuseOverlap(batch, entry.validFrom());
        batch.recordDecree(entry);
        refuseNumberTakenMeanwhile();
    }

    /**
     * Something else was recorded than stands on the decree. The ceremony that is scheduled stays.
     *
     * @param known how many corrections there were when this one was begun
     * @throws InvalidInputException as {@link #record}; also when somebody has been inducted by the decree, or somebody else
     *     has corrected it meanwhile
     */
    public void correct(String batchId, int known, DecreeEntry entry, String reason, UserId by) {
        var batch = batches.get(batchId);
        batch.requireCorrectableDecree();
        if (batch.decreeCorrections().size() != known) {
            throw correctedMeanwhile();
        }
        requireSense(batch, entry);
        if (!entry.file().equals(batch.decree().entry().orElseThrow().file())) {
            take(entry.file(), batch, by);
        }
        refuseOverlap(batch, entry.validFrom());
        requireCeremonyWithin(batch, entry);
        batch.correctDecree(entry, reason, by, clock.instant());
        try {
            refuseNumberTakenMeanwhile();
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw correctedMeanwhile();
        }
    }

    private static InvalidInputException correctedMeanwhile() {
        return new InvalidInputException(
                "Catatan SK ini berubah sementara halaman ini terbuka. Periksa catatan yang berlaku sekarang di bawah ini, "
                        + "lalu betulkan lagi bila masih perlu.");
    }

    private void requireSense(AppointmentBatch batch, DecreeEntry entry) {
        var today = businessClock.today(batch.office());
        if (entry.signedOn().isAfter(today)) {
            throw new InvalidInputException("signedOn", "Tanggal SK belum tiba. Isi tanggal yang tertulis pada SK.");
        }
        requirePlausible(entry, today);
        if (isTaken(entry.number(), batch)) {
            throw numberTaken();
        }
    }

    /** By another batch, or by a renewal; of this batch nobody has a term yet. */
    private boolean isTaken(String number, AppointmentBatch batch) {
        return terms.existsByDecreeNumberIgnoreCase(number)
                || repository.findByDecreeNumberIgnoreCase(number).stream()
                        .anyMatch(other -> !other.id().equals(batch.id()));
    }

    private void take(UUID file, AppointmentBatch batch, UserId by) {
        var id = new EvidenceId(file);
        evidence.attach(List.of(id), AppointmentFiles.DECREE, batch.id().toString(), batch.office(), by);
        signedFiles.require(id, batch.decree().draftDocument(), "SK");
    }

    /** Says at once what would be refused on the day of the ceremony. */
    private void requireCeremonyWithin(AppointmentBatch batch, DecreeEntry entry) {
        if (batch.guests().isEmpty()) {
            return;
        }
        var day = LocalDate.ofInstant(
                batch.ceremony().at(), territory.office(batch.office()).zone());
        if (!entry.isInForceOn(day)) {
            throw new InvalidInputException(
                    "validFrom",
                    "Pengukuhan yang dijadwalkan tidak jatuh dalam masa berlaku ini. Ubah dahulu jadwalnya.");
        }
    }

    /** A wrong year would end the term of a whole batch on the day of its ceremony. */
    private static void requirePlausible(DecreeEntry decree, LocalDate today) {
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
                "decreeNumber",
                "Nomor SK ini sudah dicatat untuk angkatan lain atau perpanjangan. Periksa nomor pada SK.");
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
