package id.pimpasa.escalation.application;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.document.Documents;
import id.pimpasa.document.LockedPdf;
import id.pimpasa.document.LockedPdf.Enclosure;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.ReferralRepository;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.notification.Delivery;
import id.pimpasa.notification.MailAttachment;
import id.pimpasa.notification.MailAttachments;
import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.notification.Notifications;
import id.pimpasa.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a letter as a locked file. The mail itself names no case, village or person, and nothing that opens the file. */
@Component
class LetterMail implements MailAttachments {

    private static final String REFERENCE = "letter:";
    private static final String FILE_NAME = "surat-terkunci.pdf";
    private static final String SIGNED_FILE_NAME = "surat-bertanda-tangan.pdf";

    private final Notifications notifications;
    private final ReferralRepository referrals;
    private final LetterPassphrases passphrases;
    private final Documents documents;
    private final Evidence evidence;
    private final Territory territory;

    LetterMail(
            Notifications notifications,
            ReferralRepository referrals,
            LetterPassphrases passphrases,
            Documents documents,
            Evidence evidence,
            Territory territory) {
        this.notifications = notifications;
        this.referrals = referrals;
        this.passphrases = passphrases;
        this.documents = documents;
        this.evidence = evidence;
        this.territory = territory;
    }

    void send(Referral referral) {
        var letter = referral.letter().orElseThrow();
        notifications.notify(Notice.of(
                        MailTemplate.PARTNER_LETTER,
                        List.of(PartnerContacts.recipient(referral.partner())),
                        letter.number(),
                        Map.of(
                                "letterNumber", letter.number(),
                                "letterDate", DAY.format(letter.date()),
                                "office",
                                        territory
                                                .office(referral.report().office())
                                                .name()))
                .once(reference(referral))
                .carrying(reference(referral)));
    }

    /** @return what became of the mail; empty if none was queued */
    Optional<Delivery> delivery(Referral referral) {
        return notifications.delivery(PartnerContacts.recipient(referral.partner()), reference(referral));
    }

    private static String reference(Referral referral) {
        return REFERENCE + referral.id();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MailAttachment> of(String reference) {
        return Optional.of(reference)
                .filter(known -> known.startsWith(REFERENCE))
                .flatMap(known -> referrals.findById(Long.valueOf(known.substring(REFERENCE.length()))))
                .map(letter -> new MailAttachment(FILE_NAME, MediaType.APPLICATION_PDF_VALUE, locked(letter)));
    }

    private byte[] locked(Referral letter) {
        var passphrase = passphrases.of(letter).orElseThrow();
        var own = letter.numberedDocument().map(documents::content);
        var signed = letter.signedFile().map(this::signed);
        if (own.isPresent() && signed.isPresent()) {
            return LockedPdf.of(own.get(), new Enclosure(SIGNED_FILE_NAME, signed.get()), passphrase);
        }
        return LockedPdf.of(signed.or(() -> own).orElseThrow(), passphrase);
    }

    private byte[] signed(UUID file) {
        return evidence.content(new EvidenceId(file));
    }
}
