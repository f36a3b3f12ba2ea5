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

/** A report was handed to a partner agency by letter. */
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

    private String letterNumber;

    private LocalDate letterDate;

    private String referredBy;

    private Instant referredAt;

    protected Referral() {}

    Referral(Report report, Letter letter, UserId referredBy, Instant referredAt) {
        this.report = report;
        this.partner = letter.partner();
        this.letterNumber = letter.number();
        this.letterDate = letter.date();
        this.referredBy = referredBy.value();
        this.referredAt = referredAt;
    }

    /** The letter of referral as it was sent. */
    public record Letter(Partner partner, String number, LocalDate date) {}

    public Letter letter() {
        return new Letter(partner, letterNumber, letterDate);
    }

    public UserId referredBy() {
        return new UserId(referredBy);
    }

    public Instant referredAt() {
        return referredAt;
    }
}
