package id.pimpasa.escalation.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** An official who is thought to be involved in what a report is about, and who said so. */
@Embeddable
public record Accused(String userId, String markedBy, Instant markedAt) {

    public UserId user() {
        return new UserId(userId);
    }
}
