package id.pimpasa.escalation.application;

import id.pimpasa.escalation.domain.Referral;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The passphrases of mailed letters, each of its own. Digits, because somebody reads them out on the telephone; twenty of
 * them, because whoever has the mail may try as long as they like. Kept sealed, each bound to its letter.
 */
@Component
class LetterPassphrases {

    private static final String PURPOSE = "report.letter:";
    private static final int DIGITS = 20;

    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    LetterPassphrases(Seal seal) {
        this.seal = seal;
    }

    void issue(Referral letter) {
        var digits = random.ints(DIGITS, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
        letter.keepPassphrase(seal.seal(PURPOSE + letter.id(), digits));
    }

    /** @return empty unless the letter goes by mail */
    Optional<String> of(Referral letter) {
        return letter.sealedPassphrase().map(bytes -> seal.open(PURPOSE + letter.id(), bytes));
    }
}
