package id.pimpasa.appointment.domain;

import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Embeddable;
import java.util.Objects;

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

    /** The term compares its stand-ins with those it was read with. */
    @Override
    public boolean equals(Object other) {
        return other instanceof StandIn one && villageCode.equals(one.villageCode) && standIn.equals(one.standIn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(villageCode, standIn);
    }
}
