package id.pimpasa.outreach.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.ReadAudit;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.Commitment;
import id.pimpasa.outreach.domain.CommitmentRepository;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitChange;
import id.pimpasa.outreach.domain.VisitReport;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A visit and its report as staff read them. Every reading of a report is recorded. */
@Component
@Transactional(readOnly = true)
public class VisitFile {

    private final Visits visits;
    private final VisitTimes times;
    private final CommitmentRepository commitments;
    private final OpenQuestions questions;
    private final Territory territory;
    private final Accounts accounts;
    private final ReadAudit audit;

    VisitFile(
            Visits visits,
            VisitTimes times,
            CommitmentRepository commitments,
            OpenQuestions questions,
            Territory territory,
            Accounts accounts,
            ReadAudit audit) {
        this.visits = visits;
        this.times = times;
        this.commitments = commitments;
        this.questions = questions;
        this.territory = territory;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * What everybody at the office may know of a visit.
     *
     * @param officer everybody who is sent, the visit's officer first
     */
    public record Summary(
            String number,
            String village,
            String officer,
            String when,
            String back,
            String activity,
            String pillar,
            String theme,
            String history) {}

    /** @param kept whether the visit's report says that it has been kept */
    public record OpenCommitment(String id, String promise, String dueOn, boolean kept) {}

    public Summary summary(VisitId id) {
        var visit = visits.get(id);
        return new Summary(
                visit.number(),
                territory.village(visit.village()).shortName(),
                visit.sent().stream().map(this::nameOf).collect(Collectors.joining(", ")),
                times.format(visit),
                back(visit),
                visit.kind().label(),
                visit.kind().pillar().label(),
                visit.theme(),
                history(visit));
    }

    private String back(Visit visit) {
        return times.format(visit, times.backExpectedAt(visit))
                + (times.hasSignal(visit) ? "" : ". Desa ini tanpa sinyal telepon.");
    }

    private String history(Visit visit) {
        return visit.changes().isEmpty()
                ? "Rencana tidak berubah."
                : visit.changes().stream().map(change -> line(visit, change)).collect(Collectors.joining("\n"));
    }

    /** @return the report that counts; none before the first */
    public Optional<ReportContent> report(VisitId id) {
        var report = visits.get(id).lastReport();
        report.ifPresent(read -> audit.record("visit", id.toString(), "report"));
        return report.map(VisitReport::content);
    }

    /** @return the name of whoever reported the visit, which a handover does not change */
    public String reporter(VisitId id) {
        return nameOf(visits.get(id).reporter());
    }

    /** @return what was asked at earlier visits to the village and is not answered yet */
    public List<String> openQuestions(VisitId id) {
        return questions.before(visits.get(id));
    }

    /** @return what was promised at earlier visits to the village and is not kept yet */
    public List<OpenCommitment> openCommitments(VisitId id) {
        var own = visits.get(id);
        return commitments
                .findByVillageCodeAndKeptOnIsNullAndWithdrawnFalseOrderByDueOn(
                        own.village().value())
                .stream()
                .filter(commitment -> !own.promised(commitment))
                .map(commitment -> open(own, commitment))
                .toList();
    }

    private static OpenCommitment open(Visit visit, Commitment commitment) {
        return new OpenCommitment(
                commitment.id().toString(),
                commitment.promise(),
                commitment.dueOn().map(Object::toString).orElse(null),
                visit.keptCommitments().contains(commitment.id()));
    }

    private String line(Visit visit, VisitChange change) {
        return "%s: %s%s%s"
                .formatted(
                        times.format(visit, change.recordedAt()),
                        change.kind().label(),
                        change.recordedBy().map(by -> " oleh " + nameOf(by)).orElse(""),
                        change.note() == null ? "" : ". " + change.note());
    }

    private String nameOf(UserId user) {
        return accounts.find(user).map(Account::displayName).orElse(user.value());
    }
}
