package id.pimpasa.platform.web;

import id.pimpasa.platform.secret.MasterKey;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts calls by caller in the database, so that all nodes count together. A caller's address is kept only as a keyed
 * hash that is another one each day.
 */
@Component
public class CallCounter {

    private static final String PURPOSE = "caller";
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final MasterKey key;
    private final Clock clock;

    public CallCounter(JdbcClient jdbc, MasterKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Nobody waits for the disk: a count that a power cut takes back does no harm.
     *
     * @return how many calls of this kind the caller has made in the current hour, this one included
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int count(String kind, String caller) {
        return jdbc.sql("""
                WITH unhurried AS (SELECT set_config('synchronous_commit', 'off', true))
                INSERT INTO pimpasa.rate_limit (bucket, window_start, hits)
                SELECT :bucket, :window, 1 FROM unhurried
                ON CONFLICT (bucket, window_start) DO UPDATE SET hits = rate_limit.hits + 1
                RETURNING hits
                """)
                .param("bucket", bucket(kind, caller))
                .param("window", Timestamp.from(window()))
                .query(Integer.class)
                .single();
    }

    /** @return how many calls of this kind the caller has made in the current hour */
    @Transactional(readOnly = true)
    public int counted(String kind, String caller) {
        return jdbc.sql("SELECT hits FROM pimpasa.rate_limit WHERE bucket = :bucket AND window_start = :window")
                .param("bucket", bucket(kind, caller))
                .param("window", Timestamp.from(window()))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** @return how long until the caller may call again */
    public Duration untilNextWindow() {
        return Duration.between(clock.instant(), window().plus(WINDOW));
    }

    /** In a sweep of its own: in a flood of new callers each of them would pay for it. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @Transactional
    public void forgetOldCalls() {
        jdbc.sql("DELETE FROM pimpasa.rate_limit WHERE window_start < :old")
                .param("old", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private String bucket(String kind, String caller) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return key.hash(PURPOSE, day + "|" + kind + "|" + caller);
    }

    private Instant window() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }
}
