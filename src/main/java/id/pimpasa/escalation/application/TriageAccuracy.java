package id.pimpasa.escalation.application;

import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.platform.office.OfficeCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often the first triage was right, by month and level: the measure by which the weights are mended. A report that
 * joined another or was withdrawn says nothing about it.
 */
@Component
public class TriageAccuracy {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;

    TriageAccuracy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reports that ended in one month and began at one level.
     *
     * @param substantiated how many had something in them
     * @param overridden how many a person judged otherwise
     */
    public record Line(LocalDate month, RiskLevel level, int reports, int substantiated, int overridden) {

        /** Share of reports with something in them, 0 to 100. */
        public int hitPercent() {
            return substantiated * 100 / reports;
        }
    }

    /** @return the last twelve months that have any, newest first, the highest level first */
    @Transactional(readOnly = true)
    public List<Line> of(Collection<OfficeCode> offices) {
        return jdbc.sql("""
                SELECT closed_month, triage_level, count(*) AS reports, count(*) FILTER (WHERE substantiated) AS hits,
                       count(*) FILTER (WHERE overridden) AS overridden
                  FROM pimpasa.report_fact
                 WHERE office_code IN (:offices) AND triage_level IS NOT NULL AND outcome NOT IN ('MERGED', 'WITHDRAWN')
                   AND closed_month IN (SELECT DISTINCT closed_month FROM pimpasa.report_fact
                                         WHERE office_code IN (:offices) ORDER BY closed_month DESC LIMIT :months)
                 GROUP BY closed_month, triage_level
                 ORDER BY closed_month DESC, array_position(ARRAY['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'], triage_level::text)
                """)
                .param("offices", offices.stream().map(OfficeCode::value).toList())
                .param("months", MONTHS)
                .query((row, number) -> new Line(
                        row.getDate("closed_month").toLocalDate(),
                        RiskLevel.valueOf(row.getString("triage_level")),
                        row.getInt("reports"),
                        row.getInt("hits"),
                        row.getInt("overridden")))
                .list();
    }
}
