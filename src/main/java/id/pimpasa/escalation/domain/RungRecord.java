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
import java.util.Optional;

/** A report's stay at a rung, from its opening to its end. */
@Entity
@Table(name = "report_rung")
public class RungRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Report report;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private Instant openedAt;

    private Instant dueAt;

    private Instant closedAt;

    private Instant breachedAt;

    private String told;

    protected RungRecord() {}

    RungRecord(Report report, Rung rung, Instant openedAt, Instant dueAt) {
        this.report = report;
        this.rung = rung;
        this.openedAt = openedAt;
        this.dueAt = dueAt;
    }

    public Rung rung() {
        return rung;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Instant> breachedAt() {
        return Optional.ofNullable(breachedAt);
    }

    /** Who was told of the missed time; empty while it is not missed, or where nobody held the position. */
    public Optional<UserId> told() {
        return Optional.ofNullable(told).map(UserId::new);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** New information may shorten a deadline, never lengthen it. */
    void bringForward(Instant newDueAt) {
        if (newDueAt.isBefore(dueAt)) {
            dueAt = newDueAt;
        }
    }

    void close(Instant now) {
        closedAt = now;
    }

    void breach(UserId superior, Instant now) {
        breachedAt = now;
        told = superior == null ? null : superior.value();
    }
}
