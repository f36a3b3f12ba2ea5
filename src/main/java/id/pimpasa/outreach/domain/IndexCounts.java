package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.Pillar;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What the approved reports of a village prove: the counts behind its index. Reports of trafficking or smuggling are not
 * among them, because rewarding them would invite false ones.
 *
 * @param averageGain mean rise of the tests' averages, 0 if it fell or there was no test
 * @param statements reports: each says what was seen or that nothing was, and a suspicion earns no less than a nil report
 */
@Embeddable
public record IndexCounts(
        int serviceDays,
        int peopleServed,
        int questionsAnswered,
        int sessions,
        int participants,
        int averageGain,
        int groupsReached,
        int watchVisits,
        int statements,
        int commitmentsKept) {

    public static IndexCounts of(List<ReportContent> reports, int commitmentsKept) {
        return new IndexCounts(
                (int) reports.stream()
                        .filter(report -> isFor(Pillar.SERVICE).test(report.kind()) || report.peopleServed() > 0)
                        .map(ReportContent::heldOn)
                        .distinct()
                        .count(),
                sum(reports, ReportContent::peopleServed),
                sum(reports, report -> (int)
                        report.questions().stream().filter(Question::isAnswered).count()),
                visits(reports, Pillar.KNOWLEDGE),
                sum(reports, report -> report.women() + report.men()),
                averageGain(reports),
                groups(reports),
                visits(reports, Pillar.SECURITY),
                reports.size(),
                commitmentsKept);
    }

    private static int averageGain(List<ReportContent> reports) {
        var mean = reports.stream()
                .flatMap(report -> report.gain().stream())
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
        return (int) Math.max(0, Math.round(mean));
    }

    private static int groups(List<ReportContent> reports) {
        return (int) reports.stream()
                .flatMap(report -> report.participants().stream())
                .filter(row -> row.total() > 0)
                .map(Participants::people)
                .distinct()
                .count();
    }

    private static int visits(List<ReportContent> reports, Pillar pillar) {
        return (int)
                reports.stream().map(ReportContent::kind).filter(isFor(pillar)).count();
    }

    private static Predicate<ActivityKind> isFor(Pillar pillar) {
        return kind -> kind.pillar() == pillar;
    }

    private static int sum(List<ReportContent> reports, ToIntFunction<ReportContent> count) {
        return reports.stream().mapToInt(count).sum();
    }
}
