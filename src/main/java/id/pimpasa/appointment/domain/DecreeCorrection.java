package id.pimpasa.appointment.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was recorded of a signed decree until somebody put it right, and why. */
@Embeddable
public class DecreeCorrection {

    private String number;
    private LocalDate signedOn;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private UUID file;
    private String reason;
    private String correctedBy;
    private Instant correctedAt;

    protected DecreeCorrection() {}

    DecreeCorrection(DecreeEntry former, String reason, UserId correctedBy, Instant correctedAt) {
        this.number = former.number();
        this.signedOn = former.signedOn();
        this.validFrom = former.validFrom();
        this.validUntil = former.validUntil();
        this.file = former.file();
        this.reason = reason;
        this.correctedBy = correctedBy.value();
        this.correctedAt = correctedAt;
    }

    /** What stood there before. */
    public DecreeEntry former() {
        return new DecreeEntry(number, signedOn, validFrom, validUntil, file);
    }

    public String reason() {
        return reason;
    }

    public UserId correctedBy() {
        return new UserId(correctedBy);
    }

    public Instant correctedAt() {
        return correctedAt;
    }
}
