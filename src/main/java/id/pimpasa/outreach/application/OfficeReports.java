package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.platform.office.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The monthly and quarterly reports of offices that have been compiled. */
@Component
public class OfficeReports {

    private final JdbcClient jdbc;

    OfficeReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param document the PDF in the official layout */
    public record OfficeReport(UUID id, OfficeCode office, PlanningPeriod period, UUID document) {}

    boolean exists(OfficeCode office, PlanningPeriod period) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1 FROM pimpasa.office_report
                                WHERE office = :office AND period_from = :from AND period_until = :until)
                """)
                .param("office", office.value())
                .param("from", period.from())
                .param("until", period.until())
                .query(Boolean.class)
                .single();
    }

    /** @return the newest period of that length that has a report */
    Optional<PlanningPeriod> lastPeriod(OfficeCode office, int months) {
        return of(List.of(office)).stream()
                .map(OfficeReport::period)
                .filter(period -> period.equals(PlanningPeriod.containing(period.from(), months)))
                .findFirst();
    }

    void save(OfficeReport report, byte[] sheet, Instant at) {
        jdbc.sql("""
                INSERT INTO pimpasa.office_report (id, office, period_from, period_until, document, sheet, compiled_at)
                VALUES (:id, :office, :from, :until, :document, :sheet, :at)
                """)
                .param("id", report.id())
                .param("office", report.office().value())
                .param("from", report.period().from())
                .param("until", report.period().until())
                .param("document", report.document())
                .param("sheet", sheet)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @return the reports of these offices, the newest first */
    public List<OfficeReport> of(List<OfficeCode> offices) {
        return jdbc.sql("""
                SELECT id, office, period_from, period_until, document FROM pimpasa.office_report
                 WHERE office IN (:offices) ORDER BY period_until DESC, period_from DESC, office
                """)
                .param("offices", offices.stream().map(OfficeCode::value).toList())
                .query(OfficeReports::report)
                .list();
    }

    /** @return the Excel file of the report if one of these offices has it */
    public Optional<byte[]> sheet(UUID id, List<OfficeCode> offices) {
        return jdbc.sql("SELECT sheet FROM pimpasa.office_report WHERE id = :id AND office IN (:offices)")
                .param("id", id)
                .param("offices", offices.stream().map(OfficeCode::value).toList())
                .query((row, number) -> row.getBytes("sheet"))
                .optional();
    }

    private static OfficeReport report(ResultSet row, int number) throws SQLException {
        return new OfficeReport(
                row.getObject("id", UUID.class),
                new OfficeCode(row.getString("office")),
                new PlanningPeriod(
                        row.getObject("period_from", LocalDate.class), row.getObject("period_until", LocalDate.class)),
                row.getObject("document", UUID.class));
    }
}
