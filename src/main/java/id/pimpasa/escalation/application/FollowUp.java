package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportAdditions;
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
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a reporter can do with the receipt: read how the report stands, and add to it. */
@Component
public class FollowUp implements ReportAdditions {

    private static final int MOST_ADDITIONS = 50;

    private final ReportRepository reports;
    private final Reporters reporters;
    private final EscalationProcess process;
    private final BusinessClock businessClock;
    private final Territory territory;
    private final Clock clock;

    FollowUp(
            ReportRepository reports,
            Reporters reporters,
            EscalationProcess process,
            BusinessClock businessClock,
            Territory territory,
            Clock clock) {
        this.reports = reports;
        this.reporters = reporters;
        this.process = process;
        this.businessClock = businessClock;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * How a report stands, without a word of what was reported.
     *
     * @param open whether the reporter may still write
     */
    public record Standing(ReportStatus status, boolean open, Instant updatedAt, ZoneId zone, List<Message> messages) {}

    public record Message(Instant at, String text) {}

    /** @return empty if no report has this receipt */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(String receipt) {
        return reporters.find(receipt).map(this::standing);
    }

    /**
     * Adds to a report, and lets the running case weigh it. The same words sent again are kept once.
     *
     * @param departure the day of departure as the reporter now knows it, or {@code null}
     * @return how the report stands now; empty if no report has this receipt
     * @throws InvalidInputException if the report is closed, the text too short or too long, or the day past
     */
    @Transactional
    public Optional<Standing> add(String receipt, String text, LocalDate departure) {
        return reporters.lock(receipt).map(report -> {
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
     * and the case goes on. A report that joined a case is taken back by itself.
     *
     * @return whether the report has been taken back; empty if no report has this receipt
     * @throws InvalidInputException if the case is closed
     */
    @Transactional
    public Optional<Boolean> withdraw(String receipt) {
        return reporters.find(receipt).map(this::withdraw);
    }

    private boolean withdraw(Report report) {
        reporters.requireWriting(report);
        if (report.mergedInto().isPresent()) {
            report.withdrawFromCase(clock.instant());
            return true;
        }
        if (report.riskLevel().isEmpty()) {
            throw new InvalidInputException("Laporan Anda sedang dinilai. Tunggu sebentar, lalu cabut sekali lagi.");
        }
        if (isAlone(report) && report.mayBeWithdrawn()) {
            process.reportWithdrawn(report);
            return true;
        }
        if (hasAskedBefore(report)) {
            return false;
        }
        report.add(wishToEnd(report), null, clock.instant());
        report.tellReporter(
                "Permintaan Anda untuk mencabut laporan sudah kami catat. Perkara ini masih perlu kami periksa; kantor "
                        + "imigrasi yang memutuskan kelanjutannya.",
                clock.instant());
        return false;
    }

    private static boolean hasAskedBefore(Report report) {
        return report.additions().stream().anyMatch(addition -> addition.text().equals(wishToEnd(report)));
    }

    private static String wishToEnd(Report report) {
        return report.registerNumber() + ": pelapor meminta laporannya dicabut.";
    }

    /** Locked, so that no report joins the case while this one is taken back. */
    private boolean isAlone(Report report) {
        reports.findLocked(report.id().value());
        return reports.findByMergedIntoOrderByReceivedAt(report.id().value()).isEmpty();
    }

    private void add(Report report, String text, LocalDate departure) {
        refuseWithoutEnd(report);
        if (departure != null && departure.isBefore(businessClock.today(report.office()))) {
            throw new InvalidInputException(
                    "suspectedDepartureDate", "Tanggal berangkat sudah lewat. Kosongkan tanggal dan ceritakan saja.");
        }
        var joined = reporters.caseOf(reporters.requireWriting(report));
        if (report.hasAddition(text)) {
            joined.learn(Set.of(), departure, clock.instant());
        } else {
            report.addTo(joined, text, departure, clock.instant());
            report.tellReporter("Keterangan tambahan Anda sudah kami terima.", clock.instant());
        }
        process.weighNewInformation(joined);
    }

    /** Every word that is added is read by everybody who works on the case. */
    private static void refuseWithoutEnd(Report report) {
        if (report.additions().size() >= MOST_ADDITIONS) {
            throw new InvalidInputException("Laporan ini sudah memuat " + MOST_ADDITIONS
                    + " keterangan tambahan. Sampaikan hal yang baru sebagai laporan baru; bila mendesak, hubungi "
                    + "Polri 110 atau SAPA 129.");
        }
    }

    private Standing standing(Report report) {
        var messages = report.messages().stream()
                .map(message -> new Message(message.sentAt(), message.text()))
                .toList();
        var updatedAt = messages.stream().map(Message::at).max(Comparator.naturalOrder());
        return new Standing(
                report.isWithdrawn()
                        ? ReportStatus.CLOSED
                        : reporters.caseOf(report).status(),
                reporters.mayWrite(report),
                updatedAt.orElse(report.statusSince()),
                territory.office(report.office()).zone(),
                messages);
    }
}
