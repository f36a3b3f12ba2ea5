package id.pimpasa.outreach.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A change of a visit and who recorded it. */
@Embeddable
public class VisitChange {

    static final String SYSTEM = "system";

    @Enumerated(EnumType.STRING)
    private VisitChangeKind kind;

    private LocalDate plannedOn;
    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected VisitChange() {}

    VisitChange(VisitChangeKind kind, LocalDate plannedOn, String note, String by, Instant recordedAt) {
        this.kind = kind;
        this.plannedOn = plannedOn;
        this.note = note;
        this.recordedBy = by;
        this.recordedAt = recordedAt;
    }

    public VisitChangeKind kind() {
        return kind;
    }

    /** The date for which the visit was planned before the change. */
    public LocalDate plannedOn() {
        return plannedOn;
    }

    public String note() {
        return note;
    }

    /** @return who recorded it, none when time did */
    public Optional<UserId> recordedBy() {
        return recordedBy.equals(SYSTEM) ? Optional.empty() : Optional.of(new UserId(recordedBy));
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
