package id.pimpasa.escalation.application;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.Outcome;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.Conclusion;
import id.pimpasa.escalation.domain.ProtectionMeasure;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.escalation.domain.ResponseTime;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.RungRecord;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.escalation.domain.Triage;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The work on a report: what people conclude at each rung, what the risk is judged to be, which times are missed. */
@Component
public class ReportDesk {

    private final ReportRepository reports;
    private final DueTimes dueTimes;
    private final Clock clock;

    ReportDesk(ReportRepository reports, DueTimes dueTimes, Clock clock) {
        this.reports = reports;
        this.dueTimes = dueTimes;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if there is no such report */
    @Transactional(readOnly = true)
    public Report report(ReportId id) {
        return reports.findById(id.value()).orElseThrow(() -> new IllegalArgumentException("No such report: " + id));
    }

    /** What a page says of a report without telling it. */
    public record Summary(String registerNumber, OfficeCode office, RiskLevel level, List<String> reasons) {}

    /** @throws IllegalArgumentException if there is no such report */
    @Transactional(readOnly = true)
    public Summary summary(ReportId id) {
        var report = report(id);
        return new Summary(
                report.registerNumber(), report.office(), report.riskLevel().orElse(null), report.topReasons());
    }

    /**
     * The report, for this transaction alone: what somebody else does with it at the same moment comes before or after.
     *
     * @throws IllegalArgumentException if there is no such report
     */
    @Transactional
    public Report lock(ReportId id) {
        return reports.findLocked(id.value()).orElseThrow(() -> new IllegalArgumentException("No such report: " + id));
    }

    /** @return the level in force, which a running case never loses again */
    @Transactional
    public RiskLevel triage(ReportId id, Triage triage) {
        return report(id).triage(triage, clock.instant());
    }

    /** Opens a rung, unless the report waits there already. Returns its deadline. */
    @Transactional
    public Instant open(ReportId id, Stay stay, ResponseTime responseTime) {
        var report = report(id);
        var now = clock.instant();
        var before = report.status();
        var due = report.open(stay, now, () -> dueTimes.dueAt(report, stay.rung(), now, responseTime));
        if (report.status() != before) {
            joinedTo(id).forEach(joined -> joined.tellReporter(report.status().message(), now));
        }
        return due;
    }

    /** Recomputes every open deadline from its opening; it can only become earlier, but not pass at once. */
    @Transactional
    public void bringForward(ReportId id, Function<Rung, ResponseTime> responseTimes) {
        var report = report(id);
        report.openRungs().forEach(open -> {
            var time = responseTimes.apply(open.rung());
            report.bringForward(open.stay(), dueTimes.dueAnew(report, open.rung(), open.openedAt(), time));
        });
    }

    /** A superior has seen to a missed response time; a new one begins to run. */
    @Transactional
    public void renew(ReportId id, Stay stay, ResponseTime responseTime) {
        var report = report(id);
        var now = clock.instant();
        report.renew(stay, now, dueTimes.dueAt(report, stay.rung(), now, responseTime));
    }

    /** Whether what the report waits for there should have been done by now. */
    @Transactional(readOnly = true)
    public boolean isLate(ReportId id, Stay stay) {
        return report(id)
                .openStay(stay)
                .filter(record -> record.isLate(clock.instant()))
                .isPresent();
    }

    /** @return until when there is time; now, if the report does not wait there any more */
    @Transactional(readOnly = true)
    public Instant dueAt(ReportId id, Stay stay) {
        return report(id).openStay(stay).map(RungRecord::dueAt).orElseGet(clock::instant);
    }

    @Transactional
    public void conclude(ReportId id, Rung rung, Conclusion conclusion, String note, UserId by) {
        conclude(id, Stay.at(rung), conclusion, note, by);
    }

    @Transactional
    public void conclude(ReportId id, Stay stay, Conclusion conclusion, String note, UserId by) {
        report(id).conclude(stay, conclusion, note, by, clock.instant());
    }

    @Transactional
    public void learn(ReportId id, Set<Indicator> found, LocalDate departure) {
        report(id).learn(found, departure, clock.instant());
    }

    /** Whether this person may see nothing of the case. */
    @Transactional(readOnly = true)
    public boolean isAccused(ReportId id, UserId user) {
        return report(id).isAccused(user);
    }

    /** @return whether nobody knew of a victim before */
    @Transactional
    public boolean markVictim(ReportId id) {
        return report(id).markVictim(clock.instant());
    }

    @Transactional
    public void protectVictim(ReportId id, ProtectionMeasure measure, String note, UserId by) {
        report(id).protectVictim(measure, note, by, clock.instant());
    }

    /** Gives the reporter, and everybody whose report has joined, an answer and settles the outcome. */
    @Transactional
    public void answer(ReportId id, Outcome outcome, String feedback, String note, UserId by) {
        var report = report(id);
        requirePossible(report, outcome);
        report.conclude(Rung.FEEDBACK, outcome, note, by, clock.instant());
        report.tellReporter(feedback, clock.instant());
        joinedTo(id).forEach(joined -> joined.tellReporter(feedback, clock.instant()));
    }

    @Transactional
    public void breach(ReportId id, Stay stay, UserId told) {
        report(id).breach(stay, told, clock.instant());
    }

    @Transactional
    public void breachAndLeave(ReportId id, Stay stay, UserId told) {
        report(id).breach(stay, told, clock.instant());
        report(id).leave(stay, clock.instant());
    }

    @Transactional
    public void close(ReportId id) {
        var report = report(id);
        report.close(clock.instant());
        joinedTo(id).forEach(joined -> joined.tellReporter(report.status().message(), clock.instant()));
        reports.save(report);
    }

    /** The reporter has taken the report back. */
    @Transactional
    public void withdraw(ReportId id) {
        var report = report(id);
        if (!joinedTo(id).isEmpty()) {
            throw new IllegalStateException("This case is also that of the reports that joined it");
        }
        report.withdraw(clock.instant());
        reports.save(report);
    }

    /** The report is taken away from these rungs without anybody's conclusion there. */
    @Transactional
    public void leave(ReportId id, Set<Rung> rungs) {
        rungs.forEach(rung -> report(id).leave(Stay.at(rung), clock.instant()));
    }

    /** As {@link #leave(ReportId, Set)}; does nothing if the report does not wait there. */
    @Transactional
    public void leave(ReportId id, Stay stay) {
        report(id).leave(stay, clock.instant());
    }

    private List<Report> joinedTo(ReportId id) {
        return reports.findByMergedIntoOrderByReceivedAt(id.value());
    }

    private static void requirePossible(Report report, Outcome outcome) {
        if (!report.possibleOutcomes().contains(outcome)) {
            throw new InvalidInputException("Hasil akhir ini tidak sesuai dengan keputusan. Pilih hasil yang lain.");
        }
    }
}
