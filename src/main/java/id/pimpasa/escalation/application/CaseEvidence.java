package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceAccess;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.evidence.ExaminedFile;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The photos and documents of a report. Whoever may read the case opens them, and nobody else. */
@Component
public class CaseEvidence implements EvidenceAccess {

    private static final String SUBJECT_TYPE = "report";

    private final Evidence evidence;
    private final ReportDesk desk;
    private final MergeReports mergeReports;
    private final CaseReaders readers;

    CaseEvidence(Evidence evidence, ReportDesk desk, MergeReports mergeReports, CaseReaders readers) {
        this.evidence = evidence;
        this.desk = desk;
        this.mergeReports = mergeReports;
        this.readers = readers;
    }

    /** Keeps what the reporter sent along: without a name of theirs, and without the names that their phone gave. */
    @Transactional
    public void keepFromReporter(ReportId report, List<ExaminedFile> files) {
        int number = 1;
        for (var file : files) {
            var neutral = file.named(file.kind().label() + " " + number++);
            evidence.keepFor(
                    SUBJECT_TYPE, report.toString(), desk.report(report).office(), neutral);
        }
    }

    /**
     * Keeps what an officer found, each file once: a form that is sent a second time adds nothing.
     *
     * @return how many were not there yet
     */
    @Transactional
    public int keepFromStaff(ReportId report, List<ExaminedFile> files, UserId by) {
        var office = desk.lock(report).office();
        var ids = missing(report, files).stream()
                .map(file -> evidence.keep(file, by).id())
                .toList();
        evidence.attach(ids, SUBJECT_TYPE, report.toString(), office, by);
        return ids.size();
    }

    private List<ExaminedFile> missing(ReportId report, List<ExaminedFile> files) {
        var known = of(report).stream().map(EvidenceItem::originalSha256).collect(Collectors.toSet());
        return files.stream().filter(file -> known.add(file.originalSha256())).toList();
    }

    public List<EvidenceItem> of(ReportId report) {
        return evidence.of(SUBJECT_TYPE, report.toString());
    }

    /** What belongs to a case: its own files, and those of the reports that joined it. */
    public List<EvidenceItem> ofCase(ReportId report) {
        var joined = mergeReports.joinedTo(report).stream().flatMap(other -> of(other.id()).stream());
        return Stream.concat(of(report).stream(), joined).toList();
    }

    @Override
    public String subjectType() {
        return SUBJECT_TYPE;
    }

    @Override
    public boolean mayRead(String reportId, OfficeCode office) {
        var report = ReportId.of(reportId);
        return readers.include(report)
                || desk.report(report).mergedInto().filter(readers::include).isPresent();
    }
}
