package id.pimpasa.platform.engine;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** PBKDF2 instead of the engine's single round of SHA-512, so that a stolen table cannot be guessed through. */
class SlowPasswordEncryptor implements PasswordEncryptor {

    /** OWASP's figure of 2023 for PBKDF2 with HMAC-SHA-512. */
    private static final int ROUNDS = 210_000;

    private static final int SALT_BYTES = 16;

    private final PasswordEncoder encoder =
            new Pbkdf2PasswordEncoder("", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);

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
        return "PBKDF2-SHA-512";
    }
}
