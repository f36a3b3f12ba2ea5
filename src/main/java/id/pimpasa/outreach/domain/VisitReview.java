package id.pimpasa.outreach.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A review of a visit report with the user who made it. */
@Embeddable
public class VisitReview {

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private String note;
    private String reviewedBy;
    private Instant reviewedAt;

    protected VisitReview() {}

    VisitReview(ReviewOutcome outcome, String note, UserId by, Instant reviewedAt) {
        this.outcome = outcome;
        this.note = note;
        this.reviewedBy = by.value();
        this.reviewedAt = reviewedAt;
    }

    public ReviewOutcome outcome() {
        return outcome;
    }

    public String note() {
        return note;
    }

    public UserId reviewedBy() {
        return new UserId(reviewedBy);
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
