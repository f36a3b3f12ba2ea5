package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.platform.user.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person who works on a report judges its risk otherwise than the decision table. The running case goes on with their
 * level: a higher one shortens its response times at once, a lower one counts from the next step on.
 */
@Component
public class LevelOverrides {

    private final ReportDesk desk;
    private final EscalationProcess process;
    private final JdbcClient jdbc;
    private final Clock clock;

    LevelOverrides(ReportDesk desk, EscalationProcess process, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.process = process;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One judgement by a person. */
    public record Override(RiskLevel from, RiskLevel to, String reason, UserId by, Instant at) {}

    /** @throws id.pimpasa.platform.error.InvalidInputException if the report is closed, not yet triaged, or at this level */
    @Transactional
    public void override(ReportId id, RiskLevel level, PlainText reason, UserId by) {
        var report = desk.lock(id);
        var before = report.override(level);
        jdbc.sql("""
                INSERT INTO pimpasa.report_override (report_id, from_level, to_level, reason, overridden_by, overridden_at)
                VALUES (:report, :from, :to, :reason, :by, :now)
                """)
                .param("report", id.value())
                .param("from", before.name())
                .param("to", level.name())
                .param("reason", reason.value())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        process.weighNewInformation(report);
    }

    @Transactional(readOnly = true)
    public List<Override> of(ReportId report) {
        return jdbc.sql("SELECT * FROM pimpasa.report_override WHERE report_id = :report ORDER BY id")
                .param("report", report.value())
                .query((row, number) -> new Override(
                        RiskLevel.valueOf(row.getString("from_level")),
                        RiskLevel.valueOf(row.getString("to_level")),
                        row.getString("reason"),
                        new UserId(row.getString("overridden_by")),
                        row.getTimestamp("overridden_at").toInstant()))
                .list();
    }
}
