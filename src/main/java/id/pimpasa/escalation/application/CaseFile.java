package id.pimpasa.escalation.application;

import static id.pimpasa.escalation.application.CaseHistory.moment;
import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.access.ReadAudit;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportOrigin;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.territory.Territory;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The case file (Berkas) of a report as staff read it. Every reading is recorded. */
@Component
public class CaseFile {

    private final ReportDesk desk;
    private final IdentityVault vault;
    private final CaseEvidence evidence;
    private final MergeReports mergeReports;
    private final CaseJudgements judgements;
    private final Territory territory;
    private final CaseHistory history;
    private final ReadAudit audit;
    private final List<ReportOrigin> origins;

    CaseFile(
            ReportDesk desk,
            IdentityVault vault,
            CaseEvidence evidence,
            MergeReports mergeReports,
            CaseJudgements judgements,
            Territory territory,
            CaseHistory history,
            ReadAudit audit,
            List<ReportOrigin> origins) {
        this.desk = desk;
        this.vault = vault;
        this.evidence = evidence;
        this.mergeReports = mergeReports;
        this.judgements = judgements;
        this.territory = territory;
        this.history = history;
        this.audit = audit;
        this.origins = List.copyOf(origins);
    }

    /** Everything that a person who works on the report may read. */
    public record Contents(
            String registerNumber,
            String village,
            String received,
            String riskLevel,
            String riskReasons,
            String waitingProposals,
            String departure,
            String indicators,
            String narrative,
            String additions,
            String joinedReports,
            String reporter,
            String history,
            String evidencePage,
            List<Attachment> evidence) {}

    /** A photo or document of the report, and where it is opened. */
    public record Attachment(String name, String path, boolean photo) {}

    @Transactional(readOnly = true)
    public Contents read(ReportId id) {
        var report = desk.report(id);
        audit.record("report", id.toString(), "case file");
        var zone = territory.office(report.office()).zone();
        return new Contents(
                report.registerNumber(),
                territory.village(report.village()).fullName(),
                moment(report.receivedAt(), zone) + " (" + source(report) + ")",
                report.riskLevel().map(RiskLevel::label).orElse("Belum dinilai"),
                lines(Stream.concat(report.topReasons().stream(), judgements.ofRisk(id).stream())),
                lines(judgements.waiting(id).stream()),
                report.suspectedDeparture().map(DAY::format).orElse("Tidak diketahui"),
                lines(report.indicators().stream().sorted().map(Indicator::label)),
                report.narrative(),
                additions(report, zone),
                joinedReports(id, zone),
                reporter(report),
                lines(history.of(report, zone)),
                "/laporan/" + id + "/berkas",
                evidence.ofCase(id).stream().map(CaseFile::attachment).toList());
    }

    private String source(Report report) {
        return origins.stream()
                .flatMap(origin -> origin.of(report.id()).stream())
                .findFirst()
                .map(number -> report.source().label() + " " + number)
                .orElse(report.source().label());
    }

    private static Attachment attachment(EvidenceItem item) {
        return new Attachment(item.name(), item.path(), item.kind() == EvidenceKind.PHOTO);
    }

    private static String additions(Report report, ZoneId zone) {
        return lines(
                report.additions().stream().map(addition -> moment(addition.addedAt(), zone) + ": " + addition.text()));
    }

    /** The case's people read all that came with each report that joined it, before and since. */
    private String joinedReports(ReportId id, ZoneId zone) {
        return lines(mergeReports.joinedTo(id).stream().map(joined -> joinedReport(joined, zone)));
    }

    private static String joinedReport(Report joined, ZoneId zone) {
        var first = "%s, %s%s: %s"
                .formatted(
                        joined.registerNumber(),
                        moment(joined.receivedAt(), zone),
                        joined.isWithdrawn() ? ", dicabut pelapornya" : "",
                        joined.narrative());
        return Stream.of(first, additions(joined, zone))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String reporter(Report report) {
        return vault.openIdentity(report)
                .map(reporter -> Stream.of(reporter.name(), reporter.contact())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
                .orElse(report.identityMode().label());
    }

    private static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }
}
