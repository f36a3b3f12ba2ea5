package id.pimpasa.appointment.domain;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The villages of a term went to a successor; the note (Berita Acara Serah Terima) says which. */
@Embeddable
public class Handover {

    private String successor;
    private LocalDate handedOn;
    private UUID document;
    private String givenBy;
    private String acknowledgedBy;
    private Instant acknowledgedAt;
    private String noteNumber;
    private LocalDate noteSignedOn;
    private UUID noteFile;
    private String unsignedReason;
    private String noteRecordedBy;
    private Instant noteRecordedAt;

    protected Handover() {}

    Handover(UserId successor, LocalDate handedOn, HandoverNote note) {
        this.successor = successor.value();
        this.handedOn = handedOn;
        this.document = note.document();
        this.givenBy = note.givenBy().map(UserId::value).orElse(null);
    }

    void acknowledge(UserId by, Instant at) {
        acknowledgedBy = by.value();
        acknowledgedAt = at;
    }

    void noteSigned(SignedNote signed, UserId by, Instant at) {
        recordNote(by, at);
        noteNumber = signed.number();
        noteSignedOn = signed.signedOn();
        noteFile = signed.file();
    }

    void noteNotSigned(String reason, UserId by, Instant at) {
        recordNote(by, at);
        unsignedReason = reason.strip();
    }

    private void recordNote(UserId by, Instant at) {
        if (noteRecordedAt != null) {
            throw new InvalidInputException("Berita Acara ini sudah dicatat. Muat ulang daftar tugas.");
        }
        noteRecordedBy = by.value();
        noteRecordedAt = at;
    }

    public UserId successor() {
        return new UserId(successor);
    }

    public LocalDate handedOn() {
        return handedOn;
    }

    public UUID document() {
        return document;
    }

    /** Who signs for the officer who leaves: the officer, or the head of the Kanim; empty if there is no head. */
    public Optional<UserId> givenBy() {
        return Optional.ofNullable(givenBy).map(UserId::new);
    }

    /** Who confirmed the handover: the successor, or whoever came after; empty as long as nobody has. */
    public Optional<UserId> acknowledgedBy() {
        return Optional.ofNullable(acknowledgedBy).map(UserId::new);
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    /** The note as both have signed it; empty as long as it is not back, and if it cannot be signed. */
    public Optional<SignedNote> signedNote() {
        return Optional.ofNullable(noteFile).map(file -> new SignedNote(noteNumber, noteSignedOn, file));
    }

    /** Why the note cannot be signed. */
    public Optional<String> unsignedReason() {
        return Optional.ofNullable(unsignedReason);
    }

    /** Who brought the signed note, or said that there will be none. */
    public Optional<UserId> noteRecordedBy() {
        return Optional.ofNullable(noteRecordedBy).map(UserId::new);
    }
}
