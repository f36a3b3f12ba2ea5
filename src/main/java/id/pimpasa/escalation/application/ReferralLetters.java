package id.pimpasa.escalation.application;

import id.pimpasa.document.Documents;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.LetterDelivery;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.escalation.domain.PartnerAnswer;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.ReferralRepository;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.escalation.domain.UrgingResult;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A letter to a partner, from its draft to the answer. */
@Component
public class ReferralLetters {

    private final ReportDesk desk;
    private final ReferralRepository referrals;
    private final LetterDrafts drafts;
    private final LetterFiles files;
    private final LetterPassphrases passphrases;
    private final LetterMail letterMail;
    private final PartnerMail mail;
    private final Documents documents;
    private final Territory territory;
    private final Clock clock;

    ReferralLetters(
            ReportDesk desk,
            ReferralRepository referrals,
            LetterDrafts drafts,
            LetterFiles files,
            LetterPassphrases passphrases,
            LetterMail letterMail,
            PartnerMail mail,
            Documents documents,
            Territory territory,
            Clock clock) {
        this.desk = desk;
        this.referrals = referrals;
        this.drafts = drafts;
        this.files = files;
        this.passphrases = passphrases;
        this.letterMail = letterMail;
        this.mail = mail;
        this.documents = documents;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * What whoever sends a letter says of it.
     *
     * @param signedFile the signed letter, if they have uploaded it
     * @param note how it is handed over; needed unless it goes by mail
     */
    public record Sending(
            LetterDelivery how, String number, LocalDate date, Optional<EvidenceId> signedFile, String note) {}

    /**
     * Drafts a letter.
     *
     * @param by who refers; {@code null} when the application prepares the letter by itself
     */
    @Transactional
    public Referral draft(ReportId id, Partner partner, UserId by) {
        var report = desk.report(id);
        return referrals.save(report.draftReferral(drafts.draft(report, partner), by, clock.instant()));
    }

    /** Nobody who is accused in the case signs a letter about it: what they had still to sign is drafted for another. */
    @Transactional
    public void takeAwayFromAccused(Report report) {
        report.referrals().stream()
                .filter(letter -> report.accused().stream().anyMatch(letter::waitsForSignatureOf))
                .forEach(letter -> letter.redraft(drafts.draft(report, letter.partner())));
    }

    /** @throws IllegalArgumentException if there is no such letter */
    @Transactional(readOnly = true)
    public Referral referral(long id) {
        return referrals.findById(id).orElseThrow(() -> new IllegalArgumentException("No such letter: " + id));
    }

    /** @return where staff download the letter as it is to be signed */
    public String path(Referral referral) {
        return documents.finalPath(referral.documentId());
    }

    /**
     * The letter is numbered and goes to its partner.
     *
     * @throws InvalidInputException if its day cannot be meant, the file is not this letter, the partner has no address for
     *     a mail, or nobody says how it is handed over
     */
    @Transactional
    public void send(long id, Sending sending, UserId by) {
        var referral = referral(id);
        refuseUnlikely(sending.date(), referral.report());
        refuseUnreachable(sending, referral.partner());
        var signed = sending.signedFile().map(file -> files.take(file, referral, by));
        var letter = new Referral.Letter(referral.partner(), sending.number(), sending.date());
        var mailed = new Referral.Files(
                signed.map(file -> file.id().value()).orElse(null),
                sending.how() == LetterDelivery.MAIL ? ownSheet(referral, letter, signed) : null);
        referral.send(letter, sending.how(), mailed, noteOf(sending), by, clock.instant());
        if (referral.goesByMail()) {
            passphrases.issue(referral);
        }
    }

    /**
     * The application's own letter, where no signed one was uploaded. A file that was signed electronically gets it as its
     * cover: to lock the file itself would break its signature.
     *
     * @return {@code null} where the signed file alone is sent
     */
    private UUID ownSheet(Referral referral, Referral.Letter letter, Optional<EvidenceItem> signed) {
        return signed.filter(file -> file.signatures().isEmpty()).isPresent()
                ? null
                : drafts.numbered(referral.report(), letter, signed.isPresent());
    }

    private static String noteOf(Sending sending) {
        return (sending.how().note() + " " + sending.note()).strip();
    }

    /** A letter about a case is dated after the case came, and not ahead. */
    private void refuseUnlikely(LocalDate date, Report report) {
        var zone = territory.office(report.office()).zone();
        if (date.isBefore(LocalDate.ofInstant(report.receivedAt(), zone))
                || date.isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
            throw new InvalidInputException(
                    "letterDate", "Tanggal surat harus antara hari laporan diterima dan hari ini. Periksa tanggalnya.");
        }
    }

    private void refuseUnreachable(Sending sending, Partner partner) {
        if (sending.how() == LetterDelivery.MAIL && mail.addressOf(partner).isEmpty()) {
            throw new InvalidInputException(
                    "delivery",
                    "Alamat surel mitra ini belum diatur. Pilih penyampaian di luar surel, atau minta administrator "
                            + "mengatur alamatnya.");
        }
        if (sending.how() == LetterDelivery.BY_HAND && sending.note().isBlank()) {
            throw new InvalidInputException(
                    "note", "Isi kepada siapa, kapan, dan bagaimana surat disampaikan, misalnya lewat SRIKANDI.");
        }
    }

    /** Queues the mail that carries the letter. */
    @Transactional
    public void mail(long id) {
        letterMail.send(referral(id));
    }

    /** Somebody got in touch with a partner that is late, and goes on waiting for its answer. */
    @Transactional
    public void noteUrging(long id, UrgingResult result, String note, UserId by) {
        var referral = referral(id);
        referral.report().conclude(Stay.at(Rung.URGING, referral), result, note, by, clock.instant());
    }

    @Transactional
    public void answer(long id, PartnerAnswer answer, String note, UserId by) {
        var referral = referral(id);
        referral.answer(answer, note, by, clock.instant());
        referral.report().leave(Stay.at(Rung.URGING, referral), clock.instant());
    }
}
