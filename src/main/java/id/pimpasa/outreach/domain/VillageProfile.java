package id.pimpasa.outreach.domain;

import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** What the office knows of a village that bears on how often to go there. */
@Entity
public class VillageProfile {

    @Id
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private Vulnerability vulnerability;

    @Enumerated(EnumType.STRING)
    private TravelEffort travel;

    /** Nobody can call from the village, so that an officer there is silent without being in danger. */
    private boolean noSignal;

    private String changedBy;
    private Instant changedAt;

    protected VillageProfile() {}

    public VillageProfile(
            VillageCode village,
            Vulnerability vulnerability,
            TravelEffort travel,
            boolean noSignal,
            UserId changedBy,
            Instant changedAt) {
        this.villageCode = village.value();
        this.vulnerability = vulnerability;
        this.travel = travel;
        this.noSignal = noSignal;
        this.changedBy = changedBy.value();
        this.changedAt = changedAt;
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public Vulnerability vulnerability() {
        return vulnerability;
    }

    public TravelEffort travel() {
        return travel;
    }

    public boolean hasNoSignal() {
        return noSignal;
    }

    public UserId changedBy() {
        return new UserId(changedBy);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
