package id.pimpasa.platform.engine;

import id.pimpasa.platform.database.ConditionalOnEmbeddedDatabase;
import jakarta.annotation.PostConstruct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a killed application had taken up goes on at the next start, not only when the engine gives up its claim five
 * minutes later. The data folder belongs to one application at a time, so a claim found there belongs to nobody; nodes that
 * share a database cannot know that of each other and wait.
 */
@Component
@ConditionalOnEmbeddedDatabase
class AbandonedJobs {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedJobs.class);

    private final JdbcClient jdbc;

    AbandonedJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Long before the job executor starts: that waits until the application is ready. */
    @PostConstruct
    void release() {
        var released = jdbc.sql(
                        "UPDATE public.act_ru_job SET rev_ = rev_ + 1, lock_owner_ = NULL, lock_exp_time_ = NULL "
                                + "WHERE lock_owner_ IS NOT NULL")
                .update();
        if (released > 0) {
            LOG.info("{} jobs of an application that was killed go on", released);
        }
    }
}
