package id.pimpasa.appointment.domain;

import id.pimpasa.platform.error.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The decree (SK) of a batch: a draft first, then the number, dates and file of the signed one. */
@Embeddable
public class Decree {

    @Column(name = "decree_document")
    private UUID draftDocument;

    @Column(name = "decree_number")
    private String number;

    @Column(name = "decree_signed_on")
    private LocalDate signedOn;

    @Column(name = "decree_valid_from")
    private LocalDate validFrom;

    @Column(name = "decree_valid_until")
    private LocalDate validUntil;

    @Column(name = "decree_file")
    private UUID signedFile;

    protected Decree() {}

    Decree(UUID draftDocument) {
        this.draftDocument = draftDocument;
    }

    void sign(DecreeEntry entry) {
        if (!entry.validUntil().isAfter(entry.validFrom())) {
            throw new InvalidInputException(
                    "validUntil", "Tanggal berakhir SK harus sesudah tanggal mulai berlaku. Perbaiki tanggalnya.");
        }
        number = entry.number();
        signedOn = entry.signedOn();
        validFrom = entry.validFrom();
        validUntil = entry.validUntil();
        signedFile = entry.file();
    }

    /** @return what has been recorded of the signed decree; empty as long as nothing has */
    public Optional<DecreeEntry> entry() {
        return number().map(given -> new DecreeEntry(given, signedOn, validFrom, validUntil, signedFile));
    }

    public UUID draftDocument() {
        return draftDocument;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** The uploaded decree with the signature; empty until it has been recorded. */
    public Optional<UUID> signedFile() {
        return Optional.ofNullable(signedFile);
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }
}
