package id.pimpasa.platform.engine;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt instead of the engine's single round of SHA-512, so that a stolen table cannot be guessed through. It salts by
 * itself; the engine's own salt would take its share of the few bytes that bcrypt reads.
 */
class SlowPasswordEncryptor implements PasswordEncryptor {

    /** How many bytes of a password bcrypt reads; longer ones are refused. */
    static final int MOST_BYTES = 72;

    /** OWASP's least work factor for bcrypt. */
    private static final int WORK_FACTOR = 10;

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(WORK_FACTOR);

    @Override
    public String encrypt(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        return encoder.matches(password, encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "BCRYPT";
    }
}
