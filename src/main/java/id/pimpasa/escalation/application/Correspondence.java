package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.escalation.domain.Receipt;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.platform.error.InvalidInputException;
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
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff and a reporter without an account write to each other: questions, answers, and corrections of what was
 * reported. Nothing that was written before is changed.
 */
@Component
public class Correspondence {

    private static final int MOST_OPEN_QUESTIONS = 5;

    private final ReportRepository reports;
    private final ReceiptCodes receipts;
    private final ReportDesk desk;
    private final JdbcClient jdbc;
    private final Clock clock;

    Correspondence(ReportRepository reports, ReceiptCodes receipts, ReportDesk desk, JdbcClient jdbc, Clock clock) {
        this.reports = reports;
        this.receipts = receipts;
        this.desk = desk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param answer {@code null} until the reporter has answered */
    public record Question(UUID id, String text, Instant askedAt, String answer, Instant answeredAt) {

        public boolean isOpen() {
            return answer == null;
        }
    }

    /** What the reporter says was wrong. */
    public record Correction(String text, Instant at) {}

    /** Asks the reporter something; they read it with their receipt. */
    @Transactional
    public void ask(ReportId report, PlainText question, UserId by) {
        requireOpen(desk.lock(report));
        if (questions(report).stream().filter(Question::isOpen).count() >= MOST_OPEN_QUESTIONS) {
            throw new InvalidInputException("Masih ada " + MOST_OPEN_QUESTIONS + " pertanyaan yang belum dijawab.");
        }
        jdbc.sql("""
                INSERT INTO pimpasa.report_question (id, report_id, text, asked_by, asked_at)
                VALUES (:id, :report, :text, :by, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("report", report.value())
                .param("text", question.value())
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    /**
     * @return whether a report has this receipt
     * @throws InvalidInputException if the report is closed or the question is not open
     */
    @Transactional
    public boolean answer(String receipt, UUID question, PlainText answer) {
        return find(receipt)
                .map(report -> {
                    keepAnswer(requireOpen(report), question, answer);
                    return report;
                })
                .isPresent();
    }

    private void keepAnswer(Report report, UUID question, PlainText answer) {
        var answered = jdbc.sql("""
                UPDATE pimpasa.report_question SET answer = :answer, answered_at = :now
                 WHERE id = :id AND report_id = :report AND answer IS NULL
                """)
                .param("answer", answer.value())
                .param("now", now())
                .param("id", question)
                .param("report", report.id().value())
                .update();
        if (answered == 0) {
            throw new InvalidInputException("Pertanyaan ini sudah dijawab. Muat ulang halaman.");
        }
    }

    /**
     * Keeps a correction beside what was reported; staff see both.
     *
     * @return whether a report has this receipt
     * @throws InvalidInputException if the report is closed
     */
    @Transactional
    public boolean correct(String receipt, PlainText correction) {
        return find(receipt)
                .map(report -> {
                    keepCorrection(requireOpen(report), correction);
                    return report;
                })
                .isPresent();
    }

    private void keepCorrection(Report report, PlainText correction) {
        jdbc.sql("""
                INSERT INTO pimpasa.report_correction (report_id, text, corrected_at) VALUES (:report, :text, :now)
                """)
                .param("report", report.id().value())
                .param("text", correction.value())
                .param("now", now())
                .update();
        report.tellReporter("Perbaikan Anda sudah kami terima.", clock.instant());
    }

    @Transactional(readOnly = true)
    public List<Question> questions(ReportId report) {
        return jdbc.sql("SELECT * FROM pimpasa.report_question WHERE report_id = :report ORDER BY asked_at, id")
                .param("report", report.value())
                .query(Correspondence::question)
                .list();
    }

    /** @return the questions to whoever has this receipt; none if no report has it */
    @Transactional(readOnly = true)
    public List<Question> questions(String receipt) {
        return find(receipt).map(report -> questions(report.id())).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public List<Correction> corrections(ReportId report) {
        return jdbc.sql("""
                SELECT text, corrected_at FROM pimpasa.report_correction WHERE report_id = :report ORDER BY id
                """)
                .param("report", report.value())
                .query((row, number) -> new Correction(row.getString("text"), instant(row, "corrected_at")))
                .list();
    }

    private Optional<Report> find(String receipt) {
        return Receipt.parse(receipt).map(receipts::hash).flatMap(reports::findByReceiptHash);
    }

    private static Report requireOpen(Report report) {
        if (report.isClosed()) {
            throw new InvalidInputException("Laporan ini sudah selesai dan tidak dapat diubah lagi.");
        }
        return report;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getString("text"),
                instant(row, "asked_at"),
                row.getString("answer"),
                instant(row, "answered_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
