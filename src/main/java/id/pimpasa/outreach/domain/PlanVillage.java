package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A village of a plan, with what was known of its need when the plan was opened. */
@Embeddable
public class PlanVillage {

    /** The most urgent village first, then the one whose visit has been due longest. */
    static final Comparator<PlanVillage> BY_URGENCY = Comparator.comparing(PlanVillage::priority)
            .thenComparing(PlanVillage::dueOn)
            .thenComparing(village -> village.villageCode);

    private static final String BETWEEN_REASONS = "\n";

    private String villageCode;

    @Enumerated(EnumType.STRING)
    private VisitPriority priority;

    private String reasons;
    private LocalDate lastVisitOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private boolean due;
    private String acceptedReason;
    private String acceptedBy;
    private Instant acceptedAt;

    protected PlanVillage() {}

    /**
     * @param lastVisitOn {@code null} if the village has never been visited
     * @param visitAhead whether a visit is planned already, so that the village needs no other one
     */
    public PlanVillage(
            VillageCode village, VisitNeed need, LocalDate lastVisitOn, boolean visitAhead, PlanningPeriod period) {
        this.villageCode = village.value();
        this.priority = need.priority();
        this.reasons = String.join(BETWEEN_REASONS, need.reasons());
        this.lastVisitOn = lastVisitOn;
        this.dueOn = lastVisitOn == null ? period.from() : lastVisitOn.plusDays(need.intervalDays());
        this.kind = need.kind();
        this.due = !visitAhead && !dueOn.isAfter(period.until());
    }

    /** A visit that was planned although none was due and that falls through is missed all the same. */
    void becomeDue() {
        due = true;
    }

    void acceptUnvisited(String reason, UserId by, Instant at) {
        acceptedReason = reason;
        acceptedBy = by.value();
        acceptedAt = at;
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public VisitPriority priority() {
        return priority;
    }

    public List<String> reasons() {
        return List.of(reasons.split(BETWEEN_REASONS));
    }

    public Optional<LocalDate> lastVisitOn() {
        return Optional.ofNullable(lastVisitOn);
    }

    /** @return days between the last visit and the given date; empty if the village has never been visited */
    public Optional<Long> daysSinceLastVisit(LocalDate date) {
        return lastVisitOn().map(last -> ChronoUnit.DAYS.between(last, date));
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether the village should be visited in the plan's period. */
    public boolean isDue() {
        return due;
    }

    /** Whether the village would have to be visited, were no visit scheduled already. */
    public boolean isScheduled(PlanningPeriod period) {
        return !due && !dueOn.isAfter(period.until());
    }

    public ActivityKind kind() {
        return kind;
    }

    /** Why nobody visits the village in this period although it is due. */
    public Optional<String> acceptedReason() {
        return Optional.ofNullable(acceptedReason);
    }
}
