package id.pimpasa.escalation.application;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.document.DocumentAccess;
import id.pimpasa.escalation.domain.ReferralRepository;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nobody reads the letters of a case in which they are accused. */
@Component
class LetterAccess implements DocumentAccess {

    private final ReferralRepository referrals;
    private final CurrentUser currentUser;

    LetterAccess(ReferralRepository referrals, CurrentUser currentUser) {
        this.referrals = referrals;
        this.currentUser = currentUser;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean forbids(UUID document) {
        return referrals
                .findByDocument(document)
                .filter(letter -> letter.report().isAccused(currentUser.require()))
                .isPresent();
    }
}
