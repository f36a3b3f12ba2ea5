package id.pimpasa.escalation.application;

import id.pimpasa.platform.secret.MasterKey;
import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Encrypts what may not be read from the database alone, with AES-GCM and a key of its own for each purpose. */
@Component
class Seal {

    private final MasterKey key;

    Seal(MasterKey key) {
        this.key = key;
    }

    byte[] seal(String purpose, String text) {
        return encryptor(purpose).encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException if the bytes were changed or sealed for another purpose or with another secret */
    String open(String purpose, byte[] sealed) {
        return new String(encryptor(purpose).decrypt(sealed), StandardCharsets.UTF_8);
    }

    private BytesEncryptor encryptor(String purpose) {
        return new AesBytesEncryptor(
                key.derive(purpose), KeyGenerators.secureRandom(16), AesBytesEncryptor.CipherAlgorithm.GCM);
    }
}
