package id.pimpasa.escalation.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.LevelAnswer;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.process.Workers;
import id.pimpasa.platform.user.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
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
    private final EligibleWorkers eligible;
    private final Accounts accounts;
    private final ObjectProvider<EscalationProcess> process;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** The process is looked up when needed: it does not exist yet when the models are parsed. */
    LevelOverrides(
            ReportDesk desk,
            EligibleWorkers eligible,
            Accounts accounts,
            ObjectProvider<EscalationProcess> process,
            JdbcClient jdbc,
            Clock clock) {
        this.desk = desk;
        this.eligible = eligible;
        this.accounts = accounts;
        this.process = process;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One judgement by a person.
     *
     * @param by the person's name
     */
    public record Override(RiskLevel from, RiskLevel to, String reason, String by, Instant at) {}

    /** A proposal that waits for a second person. */
    public record Proposal(long id, RiskLevel from, RiskLevel to, String reason, UserId by) {}

    /**
     * Judges the risk. Where lives may be at stake nobody lowers the level alone: it is proposed, and the rung above has to
     * accept it; until then the higher response times run.
     *
     * @throws InvalidInputException if the report is closed, not yet triaged, at this level, or a proposal waits already
     */
    @Transactional
    public void override(ReportId id, RiskLevel level, PlainText reason, UserId by) {
        var report = desk.lock(id);
        if (report.needsSecondPersonFor(level)) {
            var confirming = eligible.above(report, by);
            requireSomebodyElse(eligible.of(report, confirming, by));
            propose(report, level, reason, by);
            process.getObject().lowerLevelProposed(report, confirming);
        } else {
            putInForce(report, level, reason.value(), by);
        }
    }

    private static void requireSomebodyElse(Workers confirming) {
        if (confirming.groups().isEmpty() && confirming.users().isEmpty()) {
            throw new InvalidInputException(
                    "Tidak ada orang lain yang dapat menyetujui penurunan ini, sehingga tingkat "
                            + "risiko tetap. Tulis pendapat Anda dalam catatan tugas.");
        }
    }

    private void propose(Report report, RiskLevel level, PlainText reason, UserId by) {
        if (proposed(report.id()).isPresent()) {
            throw new InvalidInputException(
                    "Usul penurunan risiko sebelumnya masih menunggu persetujuan. Tunggu jawabannya dahulu.");
        }
        jdbc.sql("""
                INSERT INTO pimpasa.report_level_proposal (report_id, from_level, to_level, reason, proposed_by, proposed_at)
                VALUES (:report, :from, :to, :reason, :by, :now)
                """)
                .param("report", report.id().value())
                .param("from", report.riskLevel().orElseThrow().name())
                .param("to", level.name())
                .param("reason", reason.value())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void putInForce(Report report, RiskLevel level, String reason, UserId by) {
        var before = report.override(level);
        jdbc.sql("""
                INSERT INTO pimpasa.report_override (report_id, from_level, to_level, reason, overridden_by, overridden_at)
                VALUES (:report, :from, :to, :reason, :by, :now)
                """)
                .param("report", report.id().value())
                .param("from", before.name())
                .param("to", level.name())
                .param("reason", reason)
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        process.getObject().weighNewInformation(report);
    }

    /** The proposal that waits for a second person. */
    @Transactional(readOnly = true)
    public Optional<Proposal> proposed(ReportId report) {
        return jdbc.sql("SELECT * FROM pimpasa.report_level_proposal WHERE report_id = :report AND settled_at IS NULL")
                .param("report", report.value())
                .query((row, number) -> new Proposal(
                        row.getLong("id"),
                        RiskLevel.valueOf(row.getString("from_level")),
                        RiskLevel.valueOf(row.getString("to_level")),
                        row.getString("reason"),
                        new UserId(row.getString("proposed_by"))))
                .optional();
    }

    /** @throws InvalidInputException if one person would do both, or the level to be lowered has changed meanwhile */
    @Transactional(readOnly = true)
    public void requireSecondPerson(ReportId id, LevelAnswer answer, UserId by) {
        var proposal = proposed(id).orElseThrow();
        if (proposal.by().equals(by)) {
            throw new InvalidInputException("Usul ini dari Anda sendiri. Persetujuannya harus dari orang lain.");
        }
        var isOutdated = !desk.report(id).riskLevel().equals(Optional.of(proposal.from()));
        if (answer == LevelAnswer.ACCEPTED && isOutdated) {
            throw new InvalidInputException("Tingkat risiko sudah berubah sejak diusulkan. Tolak usul ini.");
        }
    }

    @Transactional
    public void accept(ReportId id) {
        var proposal = proposed(id).orElseThrow();
        settle(proposal, true);
        putInForce(desk.lock(id), proposal.to(), proposal.reason(), proposal.by());
    }

    /** The higher level stays. */
    @Transactional
    public void drop(ReportId id) {
        desk.leave(id, Set.of(Rung.LEVEL_CHANGE));
        proposed(id).ifPresent(proposal -> settle(proposal, false));
    }

    private void settle(Proposal proposal, boolean accepted) {
        jdbc.sql("UPDATE pimpasa.report_level_proposal SET settled_at = :now, accepted = :accepted WHERE id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("accepted", accepted)
                .param("id", proposal.id())
                .update();
    }

    @Transactional(readOnly = true)
    public List<Override> of(ReportId report) {
        return jdbc.sql("SELECT * FROM pimpasa.report_override WHERE report_id = :report ORDER BY id")
                .param("report", report.value())
                .query((row, number) -> new Override(
                        RiskLevel.valueOf(row.getString("from_level")),
                        RiskLevel.valueOf(row.getString("to_level")),
                        row.getString("reason"),
                        accounts.nameOf(new UserId(row.getString("overridden_by"))),
                        row.getTimestamp("overridden_at").toInstant()))
                .list();
    }
}
