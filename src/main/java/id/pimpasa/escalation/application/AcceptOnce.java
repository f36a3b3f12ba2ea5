package id.pimpasa.escalation.application;

import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.Reports;
import id.pimpasa.evidence.ExaminedFile;
import id.pimpasa.platform.secret.MasterKey;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a report in once, however often it is sent: a repeated submission with the same key gets the receipt of the first.
 * A poor line makes people and programs send twice.
 */
@Component
public class AcceptOnce {

    private static final String KEY_PURPOSE = "report.idempotency.key";
    private static final String CONTENT_PURPOSE = "report.idempotency.content";
    private static final String RECEIPT_PURPOSE = "report.idempotency.receipt";
    private static final Duration RECEIPT_KEPT = Duration.ofDays(2);

    private final Reports reports;
    private final MasterKey masterKey;
    private final Seal seal;
    private final JdbcClient jdbc;
    private final CaseEvidence evidence;
    private final EntityManager entities;
    private final Clock clock;

    AcceptOnce(
            Reports reports,
            MasterKey masterKey,
            Seal seal,
            JdbcClient jdbc,
            CaseEvidence evidence,
            EntityManager entities,
            Clock clock) {
        this.reports = reports;
        this.masterKey = masterKey;
        this.seal = seal;
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param key chosen by the sender, different for each report
     * @return the receipt of the one report
     * @throws SubmissionConflictException if the key came with another report before, or more than two days ago
     */
    @Transactional
    public String submit(String key, NewReport report) {
        return submit(key, report, List.of());
    }

    /**
     * As {@link #submit(String, NewReport)}, with files that belong to the report.
     *
     * @throws SubmissionConflictException if the key came with another report or with other files before
     */
    @Transactional
    public String submit(String key, NewReport report, List<ExaminedFile> files) {
        var keyHash = masterKey.hash(KEY_PURPOSE, key);
        var contentHash = masterKey.hash(CONTENT_PURPOSE, fingerprint(report, files));
        waitForTheSameKey(keyHash);
        return earlier(keyHash)
                .map(earlier -> earlier.receiptFor(contentHash))
                .orElseGet(() -> submitFirst(keyHash, contentHash, report, files));
    }

    private String submitFirst(String keyHash, String contentHash, NewReport report, List<ExaminedFile> files) {
        var submitted = reports.submit(report);
        evidence.keepFromReporter(submitted.id(), files);
        entities.flush();
        jdbc.sql("""
                INSERT INTO pimpasa.report_idempotency (key_hash, content_hash, report_id, sealed_receipt, created_at)
                VALUES (:key, :content, :report, :receipt, :now)
                """)
                .param("key", keyHash)
                .param("content", contentHash)
                .param("report", submitted.id().value())
                .param("receipt", seal.seal(RECEIPT_PURPOSE, submitted.receipt()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return submitted.receipt();
    }

    /** A second submission on its way at the same moment waits here until the first has been committed. */
    private void waitForTheSameKey(String keyHash) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", keyHash)
                .query(row -> {});
    }

    private Optional<Earlier> earlier(String keyHash) {
        return jdbc.sql("SELECT content_hash, sealed_receipt FROM pimpasa.report_idempotency WHERE key_hash = :key")
                .param("key", keyHash)
                .query((row, number) -> new Earlier(
                        row.getString("content_hash"),
                        Optional.ofNullable(row.getBytes("sealed_receipt"))
                                .map(bytes -> seal.open(RECEIPT_PURPOSE, bytes))))
                .optional();
    }

    /** After that nobody sends again because of a poor line; a receipt that is kept could only be stolen. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @Transactional
    public void forgetReceipts() {
        jdbc.sql("""
                UPDATE pimpasa.report_idempotency SET sealed_receipt = NULL
                 WHERE created_at < :old AND sealed_receipt IS NOT NULL
                """)
                .param("old", Timestamp.from(clock.instant().minus(RECEIPT_KEPT)))
                .update();
    }

    private record Earlier(String contentHash, Optional<String> receipt) {

        String receiptFor(String submittedHash) {
            if (!contentHash.equals(submittedHash)) {
                throw new SubmissionConflictException();
            }
            return receipt.orElseThrow(SubmissionConflictException::tooLate);
        }
    }

    private static String fingerprint(NewReport report, List<ExaminedFile> files) {
        var words = Stream.of(
                report.village(),
                report.narrative(),
                new TreeSet<>(report.indicators()),
                report.suspectedDeparture(),
                report.identityMode(),
                report.reporterName(),
                report.reporterContact());
        return Stream.concat(words, files.stream().map(ExaminedFile::originalSha256))
                .map(part -> part + "\u0000")
                .collect(Collectors.joining());
    }
}
