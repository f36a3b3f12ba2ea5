package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Accused;
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

/** What came before and after an official was taken out of a case: proposals that wait, and revocations. */
@Component
class ExclusionTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ExclusionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Proposal(UserId official, UserId by) {}

    /** Who wants an official back in the case, and why. */
    record Readmission(UserId by, String reason) {

        /** Never in a log line. */
        @Override
        public String toString() {
            return "Readmission[…]";
        }
    }

    /** An official who is back in the case: by whose word, and who agreed where it took two. */
    record Revocation(UserId official, Instant at, Readmission first, Optional<Readmission> agreed) {}

    /** A running case and somebody who has no part in it. */
    record Excluded(ReportId report, UserId official) {

        boolean is(ReportId id, String user) {
            return report.equals(id) && official.value().equals(user);
        }
    }

    void propose(ReportId report, UserId official, UserId by) {
        jdbc.sql("""
                INSERT INTO pimpasa.report_accused_proposed (report_id, user_id, proposed_by, proposed_at)
                VALUES (:report, :official, :by, :now) ON CONFLICT DO NOTHING
                """)
                .param("report", report.value())
                .param("official", official.value())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What was proposed about somebody who is out of the case, and what they themselves proposed. */
    void forgetProposalsOf(ReportId report, UserId official) {
        jdbc.sql("""
                DELETE FROM pimpasa.report_accused_proposed
                 WHERE report_id = :report AND (user_id = :official OR proposed_by = :official)
                """)
                .param("report", report.value())
                .param("official", official.value())
                .update();
    }

    List<Proposal> proposals(ReportId report) {
        return jdbc.sql("""
                SELECT user_id, proposed_by FROM pimpasa.report_accused_proposed WHERE report_id = :report ORDER BY proposed_at
                """)
                .param("report", report.value())
                .query((row, number) ->
                        new Proposal(new UserId(row.getString("user_id")), new UserId(row.getString("proposed_by"))))
                .list();
    }

    /** Takes the place of what somebody else proposed who may not any more. */
    void proposeReadmission(ReportId report, UserId official, UserId by, PlainText reason) {
        jdbc.sql("""
                INSERT INTO pimpasa.report_readmission_proposed (report_id, user_id, proposed_by, proposed_at, reason)
                VALUES (:report, :official, :by, :now, :reason)
                ON CONFLICT (report_id, user_id) DO UPDATE
                SET proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at, reason = excluded.reason
                """)
                .param("report", report.value())
                .param("official", official.value())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", reason.value())
                .update();
    }

    Optional<Readmission> readmission(ReportId report, UserId official) {
        return jdbc.sql("""
                SELECT proposed_by, reason FROM pimpasa.report_readmission_proposed
                 WHERE report_id = :report AND user_id = :official
                """)
                .param("report", report.value())
                .param("official", official.value())
                .query((row, number) ->
                        new Readmission(new UserId(row.getString("proposed_by")), row.getString("reason")))
                .optional();
    }

    /**
     * What led to it is settled.
     *
     * @param agreed who agreed; {@code null} where one person was enough
     */
    void keepRevocation(ReportId report, Accused exclusion, Readmission first, Readmission agreed) {
        jdbc.sql("DELETE FROM pimpasa.report_readmission_proposed WHERE report_id = :report AND user_id = :official")
                .param("report", report.value())
                .param("official", exclusion.userId())
                .update();
        jdbc.sql("""
                INSERT INTO pimpasa.report_accused_revoked
                    (report_id, user_id, marked_by, marked_at, revoked_by, revoked_at, reason, agreed_by, agreed_reason)
                VALUES (:report, :official, :markedBy, :markedAt, :by, :now, :reason, :agreedBy, :agreedReason)
                """)
                .param("report", report.value())
                .param("official", exclusion.userId())
                .param("markedBy", exclusion.markedBy())
                .param("markedAt", Timestamp.from(exclusion.markedAt()))
                .param("by", first.by().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", first.reason())
                .param("agreedBy", agreed == null ? null : agreed.by().value())
                .param("agreedReason", agreed == null ? null : agreed.reason())
                .update();
    }

    List<Revocation> revocations(ReportId report) {
        return jdbc.sql("SELECT * FROM pimpasa.report_accused_revoked WHERE report_id = :report ORDER BY id")
                .param("report", report.value())
                .query(ExclusionTable::revocation)
                .list();
    }

    private static Revocation revocation(ResultSet row, int number) throws SQLException {
        var first = new Readmission(new UserId(row.getString("revoked_by")), row.getString("reason"));
        var agreedBy = row.getString("agreed_by");
        var agreed = agreedBy == null ? null : new Readmission(new UserId(agreedBy), row.getString("agreed_reason"));
        return new Revocation(
                new UserId(row.getString("user_id")),
                row.getTimestamp("revoked_at").toInstant(),
                first,
                Optional.ofNullable(agreed));
    }

    /** Everybody who is excluded from a running case, the latest first. */
    List<Excluded> excluded() {
        return jdbc.sql("""
                SELECT a.report_id, a.user_id FROM pimpasa.report_accused a JOIN pimpasa.report r ON r.id = a.report_id
                 WHERE r.closed_at IS NULL ORDER BY a.marked_at DESC
                """)
                .query((row, number) -> new Excluded(
                        new ReportId(row.getObject("report_id", UUID.class)), new UserId(row.getString("user_id"))))
                .list();
    }
}
