package id.pimpasa.escalation.application;

import static id.pimpasa.platform.time.IndonesianDates.MOMENT;

import id.pimpasa.access.ReadAudit;
import id.pimpasa.document.Documents;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.ReferralRepository;
import id.pimpasa.notification.Delivery;
import id.pimpasa.territory.Territory;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever waits for a partner's answer has to know of the letter, to call the partner about it. */
@Component
public class SentLetters {

    private final ReferralRepository referrals;
    private final LetterFiles files;
    private final LetterPassphrases passphrases;
    private final LetterMail mail;
    private final Documents documents;
    private final Territory territory;
    private final ReadAudit audit;

    SentLetters(
            ReferralRepository referrals,
            LetterFiles files,
            LetterPassphrases passphrases,
            LetterMail mail,
            Documents documents,
            Territory territory,
            ReadAudit audit) {
        this.referrals = referrals;
        this.files = files;
        this.passphrases = passphrases;
        this.mail = mail;
        this.documents = documents;
        this.territory = territory;
        this.audit = audit;
    }

    /**
     * A letter that is on its way.
     *
     * @param path where staff open it as it was sent
     * @param passphrase opens the file that the mail carries; empty if the letter did not go by mail
     * @param mailState in words what became of the mail; empty likewise
     */
    public record SentLetter(String number, String path, String passphrase, String mailState) {

        /** Without the passphrase. */
        @Override
        public String toString() {
            return "SentLetter[" + number + "]";
        }
    }

    /** @return empty until the letter has been sent. That its passphrase was shown is recorded. */
    @Transactional(readOnly = true)
    public Optional<SentLetter> find(long id) {
        return referrals.findById(id).filter(Referral::wasSent).map(this::sent);
    }

    private SentLetter sent(Referral referral) {
        var passphrase = passphrases.of(referral);
        passphrase.ifPresent(
                shown -> audit.record("report", referral.report().id().toString(), "kata sandi surat"));
        return new SentLetter(
                referral.letter().orElseThrow().number(),
                path(referral),
                passphrase.map(SentLetters::readable).orElse(""),
                Optional.of(referral)
                        .filter(Referral::goesByMail)
                        .flatMap(mail::delivery)
                        .map(delivery -> state(referral, delivery))
                        .orElse(""));
    }

    private String path(Referral referral) {
        return referral.signedFile()
                .map(files::path)
                .orElseGet(() -> documents.finalPath(referral.numberedDocument().orElse(referral.documentId())));
    }

    /** In groups of four, as it is read out. */
    private static String readable(String digits) {
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private String state(Referral referral, Delivery delivery) {
        return delivery.sentAt()
                .map(at -> "Surel yang membawa surat ini terkirim " + moment(at, referral) + ".")
                .orElseGet(
                        () -> "Surel yang membawa surat ini belum terkirim sejak "
                                + moment(delivery.queuedAt(), referral)
                                + ". Aplikasi mencoba lagi sendiri. Bila mendesak, telepon mitra dan serahkan suratnya langsung.");
    }

    private String moment(Instant at, Referral referral) {
        return MOMENT.format(
                at.atZone(territory.office(referral.report().office()).zone()));
    }
}
