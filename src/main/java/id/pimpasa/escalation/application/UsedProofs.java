package id.pimpasa.escalation.application;

import id.pimpasa.platform.secret.MasterKey;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers in the database which proofs of work have been used, so that all nodes take each of them once. */
@Component
public class UsedProofs {

    private static final String PURPOSE = "report.used-proof";

    private final JdbcClient jdbc;
    private final MasterKey key;
    private final Clock clock;

    UsedProofs(JdbcClient jdbc, MasterKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Committed on its own, so that the proof is gone whatever becomes of the report.
     *
     * @param goodFor how long a challenge is accepted at all; it is forgotten after that
     * @return whether nobody has used it before
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean use(String challenge, Duration goodFor) {
        var now = clock.instant();
        jdbc.sql("DELETE FROM pimpasa.used_proof WHERE used_at < :old")
                .param("old", Timestamp.from(now.minus(goodFor.multipliedBy(2))))
                .update();
        return jdbc.sql("""
                INSERT INTO pimpasa.used_proof (challenge_hash, used_at) VALUES (:hash, :now) ON CONFLICT DO NOTHING
                """)
                        .param("hash", key.hash(PURPOSE, challenge))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
