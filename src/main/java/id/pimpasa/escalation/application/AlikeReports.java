package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Trace;
import id.pimpasa.platform.secret.MasterKey;
import id.pimpasa.platform.user.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds reports that may be about the same: by a telephone number anywhere, or by text and names in the same village. It
 * links them for people to judge; nothing is deleted or joined here.
 */
@Component
public class AlikeReports {

    private static final String PURPOSE = "report.trace";

    /**
     * A number that two reports share says more than any words; a name that they share makes words weigh more. Texts are
     * compared with the newest few only: in a flood each report would otherwise wait for all the others.
     */
    private static final String FIND = """
            WITH this AS (
                SELECT id, village_code, narrative, received_at FROM pimpasa.report WHERE id = :report
            ), recent AS NOT MATERIALIZED (
                SELECT r.id, r.village_code, r.received_at FROM pimpasa.report r, this
                 WHERE r.id <> this.id AND r.received_at BETWEEN :since AND this.received_at
            ), callers AS (
                SELECT r.id, r.received_at
                  FROM pimpasa.report_trace mine
                  JOIN pimpasa.report_trace other ON other.value_hash = mine.value_hash
                  JOIN recent r ON r.id = other.report_id
                 WHERE mine.report_id = :report AND mine.kind = 'PHONE'
                 GROUP BY r.id, r.received_at
                 ORDER BY r.received_at DESC LIMIT 100
            ), neighbours AS (
                SELECT r.id FROM recent r, this
                 WHERE r.village_code = this.village_code
                 ORDER BY r.received_at DESC LIMIT 100
            ), candidates AS (
                SELECT id, true AS phone FROM callers
                 UNION ALL SELECT id, false FROM neighbours WHERE id NOT IN (SELECT id FROM callers)
            ), scored AS (
                SELECT r.id, c.phone, similarity(r.narrative, this.narrative) AS words,
                       EXISTS (SELECT 1 FROM pimpasa.report_trace mine
                                 JOIN pimpasa.report_trace other ON other.value_hash = mine.value_hash
                                WHERE mine.report_id = :report AND mine.kind = 'NAME' AND other.report_id = r.id) AS name
                  FROM candidates c
                  JOIN pimpasa.report r ON r.id = c.id
                  CROSS JOIN this
            ), judged AS (
                SELECT id, phone, name,
                       CASE WHEN phone THEN greatest(words, 0.95) WHEN name THEN least(words + 0.25, 1) ELSE words END AS score
                  FROM scored
            )
            INSERT INTO pimpasa.report_likeness (report_id, other_id, score, reason, found_at)
            SELECT :report, id, round(score::numeric, 2),
                   CASE WHEN phone THEN 'PHONE' WHEN name THEN 'NAME' ELSE 'WORDS' END, :now
              FROM judged WHERE score >= :threshold ORDER BY score DESC LIMIT 5
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final MasterKey key;
    private final Clock clock;
    private final double threshold;
    private final Duration window;

    AlikeReports(
            JdbcClient jdbc,
            MasterKey key,
            Clock clock,
            @Value("${pimpasa.alike-reports.threshold}") double threshold,
            @Value("${pimpasa.alike-reports.window}") Duration window) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
        this.threshold = threshold;
        this.window = window;
    }

    /** Why two reports may be about the same. */
    public enum Reason {
        PHONE("nomor telepon yang sama"),
        NAME("nama yang sama dan cerita yang mirip"),
        WORDS("cerita yang mirip");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A report that may be about the same.
     *
     * @param percent how alike they are, 0 to 100
     */
    public record Alike(ReportId report, String registerNumber, int percent, Reason reason) {}

    /** Links a report that has just come in with earlier ones. A second call changes nothing. */
    @Transactional
    public void link(Report report) {
        keepTraces(report);
        jdbc.sql(FIND)
                .param("report", report.id().value())
                .param("since", Timestamp.from(report.receivedAt().minus(window)))
                .param("now", Timestamp.from(clock.instant()))
                .param("threshold", threshold)
                .update();
    }

    private void keepTraces(Report report) {
        for (var trace : Trace.in(report.narrative())) {
            jdbc.sql("""
                    INSERT INTO pimpasa.report_trace (report_id, kind, value_hash) VALUES (:report, :kind, :hash)
                    ON CONFLICT DO NOTHING
                    """)
                    .param("report", report.id().value())
                    .param("kind", trace.kind().name())
                    .param("hash", key.hash(PURPOSE, trace.kind() + "|" + trace.value()))
                    .update();
        }
    }

    /**
     * What is linked with the report, from either side, the most alike first. A report that speaks of an official is not
     * shown to that official, nor to anybody of the office while nobody knows of whom it speaks.
     */
    @Transactional(readOnly = true)
    public List<Alike> of(ReportId report, UserId reader, boolean readerIsAtKanwil) {
        return jdbc.sql("""
                SELECT r.id, r.register_number, l.score, l.reason
                  FROM pimpasa.report_likeness l
                  JOIN pimpasa.report r ON r.id = CASE WHEN l.report_id = :report THEN l.other_id ELSE l.report_id END
                 WHERE :report IN (l.report_id, l.other_id)
                   AND NOT EXISTS (SELECT 1 FROM pimpasa.report_accused a WHERE a.report_id = r.id AND a.user_id = :reader)
                   AND (:readerIsAtKanwil OR NOT r.unnamed_official)
                 ORDER BY l.score DESC, r.received_at DESC
                """)
                .param("report", report.value())
                .param("reader", reader.value())
                .param("readerIsAtKanwil", readerIsAtKanwil)
                .query((row, number) -> new Alike(
                        new ReportId(row.getObject("id", UUID.class)),
                        row.getString("register_number"),
                        row.getBigDecimal("score").movePointRight(2).intValue(),
                        Reason.valueOf(row.getString("reason"))))
                .list();
    }
}
