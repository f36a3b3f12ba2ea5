package id.pimpasa.appointment.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A decision and who took it; the record that counts. */
@Embeddable
public class Decision {

    @Enumerated(EnumType.STRING)
    private DecisionStep step;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String note;
    private String decidedBy;
    private Instant decidedAt;

    protected Decision() {}

    Decision(DecisionStep step, Outcome outcome, String note, UserId decidedBy, Instant decidedAt) {
        this.step = step;
        this.outcome = outcome;
        this.note = note;
        this.decidedBy = decidedBy.value();
        this.decidedAt = decidedAt;
    }

    public DecisionStep step() {
        return step;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String note() {
        return note;
    }

    public UserId decidedBy() {
        return new UserId(decidedBy);
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
