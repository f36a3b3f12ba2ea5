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

    /** Which letter or review, where the report waits at the rung for several at once. */
    private String matter;

    private Instant openedAt;

    private Instant dueAt;

    private Instant closedAt;

    private Instant breachedAt;

    private String told;

    protected RungRecord() {}

    RungRecord(Report report, Stay stay, Instant openedAt, Instant dueAt) {
        this.report = report;
        this.rung = stay.rung();
        this.matter = stay.matter();
        this.openedAt = openedAt;
        this.dueAt = dueAt;
    }

    public Rung rung() {
        return rung;
    }

    public Stay stay() {
        return new Stay(rung, matter);
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

    /** Whether what was to be done here should have been done by now. */
    public boolean isLate(Instant now) {
        return isOpen() && (breachedAt != null || !dueAt.isAfter(now));
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

    /** The first time that it is missed counts; the person above may be told again. */
    void breach(UserId superior, Instant now) {
        breachedAt = breachedAt == null ? now : breachedAt;
        told = superior == null ? null : superior.value();
    }
}
