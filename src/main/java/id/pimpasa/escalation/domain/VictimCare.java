package id.pimpasa.escalation.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Since when a victim is known, and since when it is on record how they are protected; {@code null} until then. */
@Embeddable
record VictimCare(Instant victimMarkedAt, Instant victimProtectedAt) {

    static final VictimCare NONE = new VictimCare(null, null);

    VictimCare marked(Instant now) {
        return new VictimCare(now, victimProtectedAt);
    }

    VictimCare protectedSince(Instant now) {
        return new VictimCare(victimMarkedAt, now);
    }

    boolean isMarked() {
        return victimMarkedAt != null;
    }

    boolean isMissing() {
        return isMarked() && victimProtectedAt == null;
    }
}
