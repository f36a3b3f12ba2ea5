package id.pimpasa.escalation.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    /** Who is to sign the drafted letter; {@code null} where nobody holds the position. */
    private String signatory;

    /** Drafts that were replaced before anybody signed them. */
    @ElementCollection
    @CollectionTable(name = "report_replaced_letter", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "document_id")
    private Set<UUID> replaced = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private LetterDelivery delivery;

    /** The signed letter as somebody uploaded it; {@code null} without one. */
    private UUID signedFile;

    /** The application's own letter with number and date, where it is what a mail carries. */
    private UUID numberedDocument;

    private byte[] sealedPassphrase;

    private String referredBy;

    private Instant referredAt;

    private Instant answeredAt;

    protected Referral() {}

    Referral(Report report, Draft draft, UserId referredBy, Instant draftedAt) {
        this.report = report;
        this.partner = draft.partner();
        this.documentId = draft.document();
        this.signatory = draft.signatory() == null ? null : draft.signatory().value();
        this.referredBy = referredBy == null ? null : referredBy.value();
        this.draftedAt = draftedAt;
    }

    /** A drafted letter, and who is to sign it; {@code null} where nobody holds the position. */
    public record Draft(Partner partner, UUID document, UserId signatory) {}

    /** Somebody else is to sign: the letter is drafted anew, and the draft before counts no more. */
    public void redraft(Draft draft) {
        replaced.add(documentId);
        documentId = draft.document();
        signatory = draft.signatory() == null ? null : draft.signatory().value();
    }

    /** Whether the letter still is to be signed by this person. */
    public boolean waitsForSignatureOf(UserId person) {
        return !wasSent() && person.value().equals(signatory);
    }

    /** The letter as it was sent. */
    public record Letter(Partner partner, String number, LocalDate date) {}

    /**
     * The files of a letter.
     *
     * @param signedFile the signed letter as it was uploaded; {@code null} without one
     * @param numberedDocument the application's own letter, where a mail carries it; {@code null} otherwise
     */
    public record Files(UUID signedFile, UUID numberedDocument) {}

    /** The letter has been numbered and goes to its partner. */
    public void send(Letter letter, LetterDelivery how, Files files, String note, UserId by, Instant now) {
        report.conclude(Stay.at(Rung.LETTER, this), letter.partner(), note, by, now);
        delivery = how;
        signedFile = files.signedFile();
        numberedDocument = files.numberedDocument();
        letterNumber = letter.number();
        letterDate = letter.date();
        referredBy = by.value();
        referredAt = now;
    }

    /** @param bytes what opens the file that the mail carries, sealed */
    public void keepPassphrase(byte[] bytes) {
        sealedPassphrase = bytes.clone();
    }

    public void answer(PartnerAnswer answer, String note, UserId by, Instant now) {
        report.conclude(Stay.at(Rung.PARTNER_ANSWER, this), answer, partner.label() + ": " + note, by, now);
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

    public Optional<UUID> signedFile() {
        return Optional.ofNullable(signedFile);
    }

    public Optional<UUID> numberedDocument() {
        return Optional.ofNullable(numberedDocument);
    }

    /** Empty unless the letter goes by mail. */
    public Optional<byte[]> sealedPassphrase() {
        return Optional.ofNullable(sealedPassphrase).map(byte[]::clone);
    }

    public boolean goesByMail() {
        return delivery == LetterDelivery.MAIL;
    }

    public boolean wasSent() {
        return referredAt != null;
    }

    /** Empty until the signed letter has been sent. */
    public Optional<Letter> letter() {
        return wasSent() ? Optional.of(new Letter(partner, letterNumber, letterDate)) : Optional.empty();
    }
}
