package id.pimpasa.access;

import id.pimpasa.platform.engine.EngineIdentities;
import id.pimpasa.platform.engine.EngineIdentities.Identity;
import java.security.SecureRandom;
import java.util.Base64;

/** On an office server nobody knows the first password of an account; an administrator sets one for its owner. */
class UnknownPasswords implements InitialPasswords {

    private static final int RANDOM_BYTES = 24;

    /** One of each kind of character that the password policy asks for. */
    private static final String FOR_THE_POLICY = "aA1!";

    private final SecureRandom random = new SecureRandom();

    private final EngineIdentities identities;

    UnknownPasswords(EngineIdentities identities) {
        this.identities = identities;
    }

    @Override
    public void save(Identity person) {
        identities.save(person, password());
    }

    private String password() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + FOR_THE_POLICY;
    }
}
