package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Receipt;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The receipts of those who reported by word of mouth: whoever entered the report reads one out to its reporter, once. Until
 * then it is kept sealed, because the form that starts a case has no page on which it could be shown.
 */
@Component
public class ReceiptsToTell {

    private static final String PURPOSE = "report.receipt.to-tell:";
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Territory territory;
    private final Clock clock;

    ReceiptsToTell(JdbcClient jdbc, Seal seal, Territory territory, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.territory = territory;
        this.clock = clock;
    }

    /** A report whose receipt nobody has seen yet. */
    public record Waiting(ReportId report, String registerNumber, ZonedDateTime enteredAt) {}

    void keep(ReportId report, UserId enteredBy, Receipt receipt) {
        jdbc.sql("""
                INSERT INTO pimpasa.report_receipt_to_tell (report_id, entered_by, sealed_receipt, entered_at)
                VALUES (:report, :by, :receipt, :now)
                """)
                .param("report", report.value())
                .param("by", enteredBy.value())
                .param("receipt", seal.seal(PURPOSE + report, receipt.formatted()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** @return what this person entered and has not read out yet, the newest first */
    @Transactional(readOnly = true)
    public List<Waiting> of(UserId officer) {
        return jdbc.sql("""
                SELECT w.report_id, w.entered_at, r.register_number, r.office_code
                  FROM pimpasa.report_receipt_to_tell w JOIN pimpasa.report r ON r.id = w.report_id
                 WHERE w.entered_by = :officer AND w.entered_at > :old
                   AND NOT EXISTS (SELECT 1 FROM pimpasa.report_accused a
                                    WHERE a.report_id = w.report_id AND a.user_id = :officer)
                 ORDER BY w.entered_at DESC
                """)
                .param("officer", officer.value())
                .param("old", oldest())
                .query((row, number) -> new Waiting(
                        new ReportId(row.getObject("report_id", UUID.class)),
                        row.getString("register_number"),
                        row.getTimestamp("entered_at").toInstant().atZone(zoneOf(row.getString("office_code")))))
                .list();
    }

    private ZoneId zoneOf(String office) {
        return territory.office(new OfficeCode(office)).zone();
    }

    /** @return the receipt, which is forgotten now; empty if it is none of this person's, or has been told */
    @Transactional
    public Optional<String> tellOnce(ReportId report, UserId officer) {
        return of(officer).stream()
                .filter(waiting -> waiting.report().equals(report))
                .findFirst()
                .flatMap(waiting -> takeOut(report))
                .map(bytes -> seal.open(PURPOSE + report, bytes));
    }

    /** Of two clicks only one gets it. */
    private Optional<byte[]> takeOut(ReportId report) {
        return jdbc.sql("DELETE FROM pimpasa.report_receipt_to_tell WHERE report_id = :report RETURNING sealed_receipt")
                .param("report", report.value())
                .query(byte[].class)
                .optional();
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @Transactional
    public void forgetOld() {
        jdbc.sql("DELETE FROM pimpasa.report_receipt_to_tell WHERE entered_at <= :old")
                .param("old", oldest())
                .update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }
}
