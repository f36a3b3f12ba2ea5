package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Receipt;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.platform.error.InvalidInputException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who reported what a case is about: each holds the receipt of a report of their own, which is the case or has joined it.
 * They write as long as the case runs, and never learn of each other.
 */
@Component
class Reporters {

    private final ReportRepository reports;
    private final ReceiptCodes receipts;

    Reporters(ReportRepository reports, ReceiptCodes receipts) {
        this.reports = reports;
        this.receipts = receipts;
    }

    /** The report with this receipt. */
    Optional<Report> find(String receipt) {
        return Receipt.parse(receipt).map(receipts::hash).flatMap(reports::findByReceiptHash);
    }

    /** As {@link #find}, for this transaction alone: of two clicks the second sees what the first did. */
    Optional<Report> lock(String receipt) {
        return Receipt.parse(receipt).map(receipts::hash).flatMap(reports::findLockedByReceiptHash);
    }

    /** What a joined report has to say belongs to the case that it joined. */
    Report caseOf(Report report) {
        return report.mergedInto()
                .map(id -> reports.findById(id.value()).orElseThrow())
                .orElse(report);
    }

    /** The case's own report, and those that joined it in the order of arrival. */
    List<Report> reportsOf(ReportId id) {
        return Stream.concat(
                        reports.findById(id.value()).stream(),
                        reports.findByMergedIntoOrderByReceivedAt(id.value()).stream())
                .toList();
    }

    boolean mayWrite(Report report) {
        return !report.isWithdrawn() && !caseOf(report).isClosed();
    }

    /** @throws InvalidInputException if the case has ended, or the reporter has taken the report back */
    Report requireWriting(Report report) {
        if (!mayWrite(report)) {
            throw new InvalidInputException("Laporan ini sudah selesai dan tidak dapat diubah lagi.");
        }
        return report;
    }
}
