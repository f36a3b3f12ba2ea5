package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.platform.user.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests to open a confidential identity, as they are kept. */
@Component
class IdentityRequestTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    IdentityRequestTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param report whose reporter is meant: that of the case, or one that joined it */
    record Request(long id, ReportId caseId, ReportId report, String reason, UserId by, Instant at) {}

    /** @return its number; empty if this person has such a request waiting already */
    Optional<Long> add(ReportId caseId, ReportId report, PlainText reason, UserId by) {
        return jdbc.sql("""
                INSERT INTO pimpasa.report_identity_request (case_id, report_id, reason, requested_by, requested_at)
                VALUES (:case, :report, :reason, :by, :now) ON CONFLICT DO NOTHING RETURNING id
                """)
                .param("case", caseId.value())
                .param("report", report.value())
                .param("reason", reason.value())
                .param("by", by.value())
                .param("now", now())
                .query(Long.class)
                .optional();
    }

    List<Request> waiting() {
        return jdbc.sql("SELECT * FROM pimpasa.report_identity_request WHERE answered_at IS NULL ORDER BY id")
                .query(IdentityRequestTable::request)
                .list();
    }

    Optional<Request> waiting(long id) {
        return jdbc.sql(
                        "SELECT * FROM pimpasa.report_identity_request WHERE answered_at IS NULL AND id = :id FOR UPDATE")
                .param("id", id)
                .query(IdentityRequestTable::request)
                .optional();
    }

    boolean isWaiting(ReportId report, UserId by) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1 FROM pimpasa.report_identity_request
                                WHERE report_id = :report AND requested_by = :by AND answered_at IS NULL)
                """)
                .param("report", report.value())
                .param("by", by.value())
                .query(Boolean.class)
                .single();
    }

    void answer(Request request, boolean approved, UserId by) {
        jdbc.sql("""
                UPDATE pimpasa.report_identity_request SET answered_by = :by, answered_at = :now, approved = :approved
                 WHERE id = :id
                """)
                .param("by", by.value())
                .param("now", now())
                .param("approved", approved)
                .param("id", request.id())
                .update();
    }

    boolean isApprovedSince(ReportId caseId, ReportId report, UserId by, Instant oldest) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1 FROM pimpasa.report_identity_request
                                WHERE case_id = :case AND report_id = :report AND requested_by = :by
                                  AND approved AND answered_at > :oldest)
                """)
                .param("case", caseId.value())
                .param("report", report.value())
                .param("by", by.value())
                .param("oldest", Timestamp.from(oldest))
                .query(Boolean.class)
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getLong("id"),
                new ReportId(row.getObject("case_id", UUID.class)),
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getString("reason"),
                new UserId(row.getString("requested_by")),
                row.getTimestamp("requested_at").toInstant());
    }
}
