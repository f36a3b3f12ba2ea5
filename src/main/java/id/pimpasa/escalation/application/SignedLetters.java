package id.pimpasa.escalation.application;

import id.pimpasa.document.SignedOriginals;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.ReferralRepository;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a partner who has a signed letter in hand check by its code that it is the one that was sent. */
@Component
class SignedLetters implements SignedOriginals {

    private final ReferralRepository referrals;
    private final Evidence evidence;

    SignedLetters(ReferralRepository referrals, Evidence evidence) {
        this.referrals = referrals;
        this.evidence = evidence;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedOriginal> of(UUID draft) {
        return referrals.findByDocument(draft).flatMap(this::original);
    }

    private Optional<SignedOriginal> original(Referral referral) {
        return referral.signedFile()
                .map(file -> evidence.item(new EvidenceId(file)).sha256())
                .flatMap(hash ->
                        referral.letter().map(letter -> new SignedOriginal(letter.number(), letter.date(), hash)));
    }
}
