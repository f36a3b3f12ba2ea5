package id.pimpasa.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The one secret from which every other key is derived, each for one purpose. An office server is given it; the loopback
 * demo makes one and keeps it in its database, so that receipts outlive a restart.
 */
@Component
public class MasterKey {

    private static final int LENGTH = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    MasterKey(@Value("${pimpasa.secret-key:}") String given, JdbcClient jdbc) {
        this.secret = StringUtils.hasText(given) ? decoded(given) : ofDemo(jdbc);
    }

    /** @param purpose what the key is for, such as {@code report.receipt}; one purpose always gives the same key */
    public SecretKey derive(String purpose) {
        return new SecretKeySpec(hmac(secret, purpose.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    /** @return a hash of the text that nobody can compute without the secret: 64 hexadecimal digits */
    public String hash(String purpose, String text) {
        var key = derive(purpose).getEncoded();
        return HexFormat.of().formatHex(hmac(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    private static byte[] decoded(String given) {
        try {
            var key = Base64.getDecoder().decode(given.strip());
            if (key.length == LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // The message below says what is wanted and does not repeat the secret.
        }
        throw new IllegalStateException(
                "pimpasa.secret-key must be 32 bytes in Base64, as made by: openssl rand -base64 32");
    }

    private static byte[] ofDemo(JdbcClient jdbc) {
        var fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("INSERT INTO pimpasa.demo_secret (secret) VALUES (:secret) ON CONFLICT DO NOTHING")
                .param("secret", fresh)
                .update();
        return jdbc.sql("SELECT secret FROM pimpasa.demo_secret")
                .query(byte[].class)
                .single();
    }
}
