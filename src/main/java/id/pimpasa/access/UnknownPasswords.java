package id.pimpasa.access;

import id.pimpasa.platform.engine.EngineIdentities;
import id.pimpasa.platform.engine.EngineIdentities.Identity;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * On an office server nobody knows the first password of an account; its owner sets one through a {@link PasswordLinks
 * link}. All new accounts share one random password that is kept nowhere: the slow hash for each of hundreds of officers
 * would hold up their activation.
 */
class UnknownPasswords implements InitialPasswords {

    private static final int RANDOM_BYTES = 24;

    /** One of each kind of character that the password policy asks for. */
    private static final String FOR_THE_POLICY = "aA1!";

    private final SharedPassword shared;

    UnknownPasswords(EngineIdentities identities) {
        this.shared = new SharedPassword(identities, random());
    }

    @Override
    public void save(Identity person) {
        shared.save(person);
    }

    private static String random() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + FOR_THE_POLICY;
    }
}
