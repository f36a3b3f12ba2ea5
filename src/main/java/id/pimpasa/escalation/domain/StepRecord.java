package id.pimpasa.escalation.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a person concluded at a rung. Never changed. */
@Entity
@Table(name = "report_step")
public class StepRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Report report;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private String conclusion;

    private String note;

    private String doneBy;

    private Instant doneAt;

    protected StepRecord() {}

    StepRecord(Report report, Rung rung, Conclusion conclusion, String note, UserId doneBy, Instant doneAt) {
        this.report = report;
        if (!rung.concludesWith(conclusion)) {
            throw new IllegalArgumentException(rung + " does not conclude with " + conclusion);
        }
        this.rung = rung;
        this.conclusion = conclusion.name();
        this.note = note;
        this.doneBy = doneBy.value();
        this.doneAt = doneAt;
    }

    public Rung rung() {
        return rung;
    }

    public Conclusion conclusion() {
        return rung.conclusion(conclusion);
    }

    public String note() {
        return note;
    }

    public UserId doneBy() {
        return new UserId(doneBy);
    }

    public Instant doneAt() {
        return doneAt;
    }
}
