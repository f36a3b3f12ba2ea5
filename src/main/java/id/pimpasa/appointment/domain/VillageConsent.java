package id.pimpasa.appointment.domain;

import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What a village answered when it was asked to become a desa binaan. */
@Embeddable
public class VillageConsent {

    private String villageCode;
    private boolean agreed;
    private LocalDate givenOn;
    private String signatory;
    private String reference;
    private String recordedBy;
    private Instant recordedAt;

    protected VillageConsent() {}

    /**
     * @param signatory position of the village official who answered
     * @param reference number of the village's letter, or {@code null}
     */
    public VillageConsent(
            VillageCode village,
            boolean agreed,
            LocalDate givenOn,
            String signatory,
            String reference,
            UserId recordedBy,
            Instant recordedAt) {
        this.villageCode = village.value();
        this.agreed = agreed;
        this.givenOn = givenOn;
        this.signatory = signatory;
        this.reference = reference;
        this.recordedBy = recordedBy.value();
        this.recordedAt = recordedAt;
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public boolean agreed() {
        return agreed;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public String signatory() {
        return signatory;
    }
}
