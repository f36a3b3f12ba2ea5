package id.pimpasa.platform.security;

import id.pimpasa.platform.user.UserId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute that a password was right. Programs send it with every call of the REST API, and the slow hash
 * takes a tenth of a second of a processor each time. What is kept is a digest under a key that lives and dies with this
 * process. It covers the stored password, so that a changed one is checked at once.
 */
@Component
class RecentSignIns {

    private static final Duration VALIDITY = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> validUntil = new ConcurrentHashMap<>();

    RecentSignIns(Clock clock) {
        this.clock = clock;
        var random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    /** @param stored what the account's password is stored as at this moment */
    boolean contains(UserId user, String stored, String password) {
        var until = validUntil.get(digest(user, stored, password));
        return until != null && clock.instant().isBefore(until);
    }

    void remember(UserId user, String stored, String password) {
        var now = clock.instant();
        if (validUntil.size() >= MOST) {
            validUntil.values().removeIf(until -> !now.isBefore(until));
        }
        if (validUntil.size() < MOST) {
            validUntil.put(digest(user, stored, password), now.plus(VALIDITY));
        }
    }

    private String digest(UserId user, String stored, String password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (var part : new String[] {user.value(), stored, password}) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
                mac.update((byte) ':');
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
