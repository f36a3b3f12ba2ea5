package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportAdditions;
import id.pimpasa.escalation.domain.Receipt;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.escalation.domain.ReportStatus;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a reporter can do with the receipt: read how the report stands, and add to it. */
@Component
public class FollowUp implements ReportAdditions {

    private final ReportRepository reports;
    private final ReceiptCodes receipts;
    private final EscalationProcess process;
    private final BusinessClock businessClock;
    private final Territory territory;
    private final Clock clock;

    FollowUp(
            ReportRepository reports,
            ReceiptCodes receipts,
            EscalationProcess process,
            BusinessClock businessClock,
            Territory territory,
            Clock clock) {
        this.reports = reports;
        this.receipts = receipts;
        this.process = process;
        this.businessClock = businessClock;
        this.territory = territory;
        this.clock = clock;
    }

    /** How a report stands, without a word of what was reported. */
    public record Standing(ReportStatus status, Instant updatedAt, ZoneId zone, List<Message> messages) {}

    public record Message(Instant at, String text) {}

    /** @return empty if no report has this receipt */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(String receipt) {
        return find(receipt).map(this::standing);
    }

    /**
     * Adds to a report, and lets the running case weigh it.
     *
     * @param departure the day of departure as the reporter now knows it, or {@code null}
     * @return how the report stands now; empty if no report has this receipt
     * @throws InvalidInputException if the report is closed, the text too short or too long, or the day past
     */
    @Transactional
    public Optional<Standing> add(String receipt, String text, LocalDate departure) {
        return find(receipt).map(report -> {
            add(report, text, departure);
            return standing(report);
        });
    }

    @Override
    @Transactional
    public boolean addTo(String receipt, String text, LocalDate departure) {
        return add(receipt, text, departure).isPresent();
    }

    /**
     * Takes a report back. The case ends, unless there is more in it than the reporter's word: then the wish is noted
     * and the case goes on.
     *
     * @return whether the case has ended; empty if no report has this receipt
     * @throws InvalidInputException if the case is closed
     */
    @Transactional
    public Optional<Boolean> withdraw(String receipt) {
        return find(receipt).map(this::withdraw);
    }

    private boolean withdraw(Report report) {
        if (report.riskLevel().isEmpty()) {
            throw new InvalidInputException("Laporan Anda sedang dinilai. Tunggu sebentar, lalu cabut sekali lagi.");
        }
        if (isAlone(report) && report.mayBeWithdrawn()) {
            process.reportWithdrawn(report);
            return true;
        }
        caseOf(report).add(report.registerNumber() + ": pelapor meminta laporannya dicabut.", null, clock.instant());
        report.tellReporter(
                "Permintaan Anda untuk mencabut laporan sudah kami catat. Perkara ini menyangkut keselamatan orang atau "
                        + "sudah ditindaklanjuti, sehingga kantor imigrasi yang memutuskan kelanjutannya.",
                clock.instant());
        return false;
    }

    /** Locked, so that no report joins the case while this one is taken back. */
    private boolean isAlone(Report report) {
        reports.findLocked(report.id().value());
        return reports.findByMergedIntoOrderByReceivedAt(report.id().value()).isEmpty();
    }

    /** What a joined report has to say belongs to the case that it joined. */
    private Report caseOf(Report report) {
        return report.mergedInto()
                .map(id -> reports.findById(id.value()).orElseThrow())
                .orElse(report);
    }

    private void add(Report report, String text, LocalDate departure) {
        if (departure != null && departure.isBefore(businessClock.today(report.office()))) {
            throw new InvalidInputException(
                    "suspectedDepartureDate", "Tanggal berangkat sudah lewat. Kosongkan tanggal dan ceritakan saja.");
        }
        var joined = caseOf(report);
        joined.add(text, departure, clock.instant());
        report.tellReporter("Keterangan tambahan Anda sudah kami terima.", clock.instant());
        process.weighNewInformation(joined);
    }

    private Optional<Report> find(String receipt) {
        return Receipt.parse(receipt).map(receipts::hash).flatMap(reports::findByReceiptHash);
    }

    private Standing standing(Report report) {
        var messages = report.messages().stream()
                .map(message -> new Message(message.sentAt(), message.text()))
                .toList();
        var updatedAt = messages.stream().map(Message::at).max(Comparator.naturalOrder());
        return new Standing(
                caseOf(report).status(),
                updatedAt.orElse(report.statusSince()),
                territory.office(report.office()).zone(),
                messages);
    }
}
