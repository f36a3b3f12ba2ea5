package id.pimpasa.outreach.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One line in the record of a plan: who did what about it. */
@Embeddable
public class PlanEntry {

    @Enumerated(EnumType.STRING)
    private PlanStep step;

    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected PlanEntry() {}

    PlanEntry(PlanStep step, String note, UserId by, Instant at) {
        this.step = step;
        this.note = note;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public PlanStep step() {
        return step;
    }

    public String note() {
        return note;
    }

    public UserId recordedBy() {
        return new UserId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
