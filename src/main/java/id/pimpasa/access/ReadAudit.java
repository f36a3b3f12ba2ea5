package id.pimpasa.access;

import id.pimpasa.platform.database.SeparateConnections;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records who read which case. The record is committed on its own, so that a reader whose own transaction fails or only
 * reads has still left a trace.
 */
@Component
public class ReadAudit {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReadAudit(SeparateConnections connections, CurrentUser currentUser, Clock clock) {
        this.jdbc = connections.jdbc();
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @param subjectType kind of thing read, such as {@code report}
     * @param subjectId its id
     * @param what the part that was shown, such as {@code narrative}; never its content
     */
    public void record(String subjectType, String subjectId, String what) {
        jdbc.sql("""
                INSERT INTO pimpasa.read_audit (read_at, user_id, subject_type, subject_id, what)
                VALUES (:readAt, :user, :type, :subject, :what)
                """)
                .param("readAt", Timestamp.from(clock.instant()))
                .param("user", currentUser.find().map(Object::toString).orElse("system"))
                .param("type", subjectType)
                .param("subject", subjectId)
                .param("what", what)
                .update();
    }
}
