package id.pimpasa.outreach.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** One line in the record of a village's status: who did what about it. */
@Embeddable
public class PromotionEntry {

    @Enumerated(EnumType.STRING)
    private PromotionAct act;

    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected PromotionEntry() {}

    PromotionEntry(PromotionAct act, String note, String by, Instant at) {
        this.act = act;
        this.note = note;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public PromotionAct act() {
        return act;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** @return who recorded it, none when a rating did */
    public Optional<UserId> recordedBy() {
        return recordedBy.equals(VisitChange.SYSTEM) ? Optional.empty() : Optional.of(new UserId(recordedBy));
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
