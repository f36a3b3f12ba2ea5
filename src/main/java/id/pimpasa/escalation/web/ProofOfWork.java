package id.pimpasa.escalation.web;

import id.pimpasa.escalation.application.UsedProofs;
import id.pimpasa.platform.secret.MasterKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a program has to do in a flood: find a number so that the SHA-256 of {@code <challenge>:<number>} begins with enough
 * zero bits. A challenge is signed, good for ten minutes and for one report.
 */
@Component
class ProofOfWork {

    static final String HEADER = "Proof-Of-Work";

    private static final String PURPOSE = "report.proof-of-work";
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int DIGEST_BITS = 256;
    private static final int LONGEST = 300;

    private final MasterKey masterKey;
    private final UsedProofs used;
    private final PublicLimits limits;
    private final Clock clock;

    ProofOfWork(MasterKey masterKey, UsedProofs used, PublicLimits limits, Clock clock) {
        this.masterKey = masterKey;
        this.used = used;
        this.limits = limits;
        this.clock = clock;
    }

    String challenge() {
        var content = clock.millis() + "." + UUID.randomUUID();
        return content + "." + masterKey.hash(PURPOSE, content);
    }

    int bits() {
        return limits.proofBits();
    }

    /** @param proof challenge and number with a colon between them; may be {@code null} */
    boolean isProven(String proof) {
        var colon = proof == null || proof.length() > LONGEST ? -1 : proof.lastIndexOf(':');
        if (colon < 0) {
            return false;
        }
        var challenge = proof.substring(0, colon);
        return isOursAndFresh(challenge) && isWorked(proof) && used.use(challenge, GOOD_FOR);
    }

    private boolean isOursAndFresh(String challenge) {
        var dot = challenge.lastIndexOf('.');
        if (dot < 0) {
            return false;
        }
        var content = challenge.substring(0, dot);
        return isSigned(content, challenge.substring(dot + 1))
                && clock.millis() - Long.parseLong(content.substring(0, content.indexOf('.'))) <= GOOD_FOR.toMillis();
    }

    /** Takes as long for a wrong signature as for a right one, so that none is found digit by digit. */
    private boolean isSigned(String content, String signature) {
        return MessageDigest.isEqual(
                masterKey.hash(PURPOSE, content).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isWorked(String proof) {
        return new BigInteger(1, sha256(proof)).bitLength() <= DIGEST_BITS - limits.proofBits();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
