package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    private static final int MOST_CORRECTIONS = 50;

    private final Reporters reporters;
    private final ReportDesk desk;
    private final JdbcClient jdbc;
    private final Clock clock;

    Correspondence(Reporters reporters, ReportDesk desk, JdbcClient jdbc, Clock clock) {
        this.reporters = reporters;
        this.desk = desk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param registerNumber of the report whose reporter is asked
     * @param answer {@code null} until the reporter has answered
     */
    public record Question(
            UUID id, String registerNumber, String text, Instant askedAt, String answer, Instant answeredAt) {

        public boolean isOpen() {
            return answer == null;
        }
    }

    /** What a reporter says was wrong in a report. */
    public record Correction(String registerNumber, String text, Instant at) {}

    /** A report of the case whose reporter can be asked. */
    public record Askable(ReportId report, String registerNumber) {}

    /** The case's own report first. A reporter who has taken the report back is left alone. */
    @Transactional(readOnly = true)
    public List<Askable> askable(ReportId caseId) {
        return reporters.reportsOf(caseId).stream()
                .filter(reporters::mayWrite)
                .map(report -> new Askable(report.id(), report.registerNumber()))
                .toList();
    }

    /**
     * Asks somebody who reported what the case is about; they read it with their own receipt.
     *
     * @param report that of the case, or one that joined it
     * @throws InvalidInputException if the case has ended, the report is none of it, or too much is unanswered
     */
    @Transactional
    public void ask(ReportId caseId, ReportId report, PlainText question, UserId by) {
        reporters.requireWriting(desk.lock(caseId));
        if (askable(caseId).stream().noneMatch(other -> other.report().equals(report))) {
            throw new InvalidInputException("Pelapor ini tidak dapat ditanyai. Pilih laporan dari daftar.");
        }
        if (questionsTo(report).stream().filter(Question::isOpen).count() >= MOST_OPEN_QUESTIONS) {
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
        return reporters
                .find(receipt)
                .map(report -> {
                    keepAnswer(reporters.requireWriting(report), question, answer);
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
        if (answered == 0 && !isAnswered(report, question, answer)) {
            throw new InvalidInputException("Pertanyaan ini sudah dijawab. Muat ulang halaman.");
        }
    }

    private boolean isAnswered(Report report, UUID question, PlainText answer) {
        return questionsTo(report.id()).stream()
                .filter(asked -> asked.id().equals(question))
                .anyMatch(asked -> answer.value().equals(asked.answer()));
    }

    /**
     * Keeps a correction beside what was reported; staff see both.
     *
     * @return whether a report has this receipt
     * @throws InvalidInputException if the report is closed
     */
    @Transactional
    public boolean correct(String receipt, PlainText correction) {
        return reporters
                .lock(receipt)
                .map(report -> {
                    keepCorrection(reporters.requireWriting(report), correction);
                    return report;
                })
                .isPresent();
    }

    /** A click more than one is nothing new. */
    private void keepCorrection(Report report, PlainText correction) {
        var before = corrections(report.id()).stream()
                .filter(each -> each.registerNumber().equals(report.registerNumber()))
                .toList();
        if (before.stream().anyMatch(each -> each.text().equals(correction.value()))) {
            return;
        }
        if (before.size() >= MOST_CORRECTIONS) {
            throw new InvalidInputException(
                    "Laporan ini sudah diperbaiki " + MOST_CORRECTIONS
                            + " kali. Sampaikan yang benar sebagai laporan baru; bila mendesak, hubungi Polri 110 atau SAPA 129.");
        }
        jdbc.sql("""
                INSERT INTO pimpasa.report_correction (report_id, text, corrected_at) VALUES (:report, :text, :now)
                """)
                .param("report", report.id().value())
                .param("text", correction.value())
                .param("now", now())
                .update();
        report.tellReporter("Perbaikan Anda sudah kami terima.", clock.instant());
    }

    /** What everybody was asked who reported what the case is about. */
    @Transactional(readOnly = true)
    public List<Question> questions(ReportId caseId) {
        return jdbc.sql("""
                SELECT q.*, r.register_number FROM pimpasa.report_question q JOIN pimpasa.report r ON r.id = q.report_id
                 WHERE :case IN (r.id, r.merged_into) ORDER BY q.asked_at, q.id
                """)
                .param("case", caseId.value())
                .query(Correspondence::question)
                .list();
    }

    private List<Question> questionsTo(ReportId report) {
        return jdbc.sql("""
                SELECT q.*, r.register_number FROM pimpasa.report_question q JOIN pimpasa.report r ON r.id = q.report_id
                 WHERE r.id = :report ORDER BY q.asked_at, q.id
                """)
                .param("report", report.value())
                .query(Correspondence::question)
                .list();
    }

    /** @return the questions to whoever has this receipt; none if no report has it */
    @Transactional(readOnly = true)
    public List<Question> questions(String receipt) {
        return reporters.find(receipt).map(report -> questionsTo(report.id())).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public List<Correction> corrections(ReportId caseId) {
        return jdbc.sql("""
                SELECT r.register_number, c.text, c.corrected_at
                  FROM pimpasa.report_correction c JOIN pimpasa.report r ON r.id = c.report_id
                 WHERE :case IN (r.id, r.merged_into) ORDER BY c.id
                """)
                .param("case", caseId.value())
                .query((row, number) -> new Correction(
                        row.getString("register_number"), row.getString("text"), instant(row, "corrected_at")))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getString("register_number"),
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
