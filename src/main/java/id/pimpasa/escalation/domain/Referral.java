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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A letter about a report to a partner agency: drafted by the application, signed and numbered by people. */
@Entity
@Table(name = "report_referral")
public class Referral {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Report report;

    @Enumerated(EnumType.STRING)
    private Partner partner;

    private UUID documentId;

    private Instant draftedAt;

    private String letterNumber;

    private LocalDate letterDate;

    private String referredBy;

    private Instant referredAt;

    private Instant answeredAt;

    protected Referral() {}

    Referral(Report report, Partner partner, UUID documentId, UserId referredBy, Instant draftedAt) {
        this.report = report;
        this.partner = partner;
        this.documentId = documentId;
        this.referredBy = referredBy == null ? null : referredBy.value();
        this.draftedAt = draftedAt;
    }

    /** The signed letter as it was sent. */
    public record Letter(Partner partner, String number, LocalDate date) {}

    /** The signed letter has been sent. */
    public void send(Letter letter, String note, UserId by, Instant now) {
        report.conclude(Rung.LETTER, letter.partner(), note, by, now);
        letterNumber = letter.number();
        letterDate = letter.date();
        referredBy = by.value();
        referredAt = now;
    }

<<<<<<< HEAD
    /** From now on the partner's answer is awaited. */
    public void awaitAnswer(Instant dueAt) {
        answerDueAt = dueAt;
    }

    public void overdue(Instant now) {
        overdueSince = now;
    }

    public void answer(PartnerAnswer answer, String note, UserId by, Instant now) {
        report.conclude(Rung.PARTNER_ANSWER, answer, partner.label() + ": " + note, by, now);
=======
    void answer(Instant now) {
>>>>>>> bde078b (See to every missed time until its step is done, ask a silent partner again, and move the deadlines of letters and answers with the others)
        answeredAt = now;
    }

    public Report report() {
        return report;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** Who decided on the referral, or signed the letter since; empty for a letter that the application drafted. */
    public Optional<UserId> referredBy() {
        return Optional.ofNullable(referredBy).map(UserId::new);
    }

    public Long id() {
        return id;
    }

    public Partner partner() {
        return partner;
    }

    /** The drafted letter. */
    public UUID documentId() {
        return documentId;
    }

    public boolean wasSent() {
        return referredAt != null;
    }

    /** Empty until the signed letter has been sent. */
    public Optional<Letter> letter() {
        return wasSent() ? Optional.of(new Letter(partner, letterNumber, letterDate)) : Optional.empty();
    }
}
