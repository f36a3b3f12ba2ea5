package id.pimpasa.appointment.domain;

import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Embeddable;

/** A village that somebody mentors while its officer is on leave. */
@Embeddable
public class StandIn {

    private String villageCode;
    private String standIn;

    protected StandIn() {}

    StandIn(VillageCode village, UserId standIn) {
        this.villageCode = village.value();
        this.standIn = standIn.value();
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public UserId standIn() {
        return new UserId(standIn);
    }
}
