package id.pimpasa.appointment.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A change of a term and who recorded it. */
@Embeddable
public class TermChange {

    @Enumerated(EnumType.STRING)
    private TermChangeKind kind;

    private LocalDate effectiveOn;
    private LocalDate until;
    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected TermChange() {}

    /** @param until last day of a leave; dropped for every other kind but a renewal */
    public TermChange(
            TermChangeKind kind, LocalDate effectiveOn, LocalDate until, String note, UserId by, Instant recordedAt) {
        this.kind = kind;
        this.effectiveOn = effectiveOn;
        this.until = kind.endsTheTerm() ? null : until;
        this.note = note;
        this.recordedBy = by.value();
        this.recordedAt = recordedAt;
    }

    boolean saysTheSameAs(TermChange other) {
        return kind == other.kind && effectiveOn.equals(other.effectiveOn) && Objects.equals(until, other.until);
    }

    public TermChangeKind kind() {
        return kind;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public LocalDate until() {
        return until;
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
