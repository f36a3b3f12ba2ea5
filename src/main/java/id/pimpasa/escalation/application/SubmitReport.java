package id.pimpasa.escalation.application;

import id.pimpasa.escalation.IdentityMode;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.SubmittedReport;
import id.pimpasa.escalation.domain.DepartureDay;
import id.pimpasa.escalation.domain.Narrative;
import id.pimpasa.escalation.domain.Receipt;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Report.Registration;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.office.OfficeRegisters;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a report in: checks it, gives it number and receipt, seals the identity, starts the escalation. */
@Component
public class SubmitReport implements Reports {

    private static final String REGISTER = "LD";

    private final Territory territory;
    private final BusinessClock businessClock;
    private final ReportRepository reports;
    private final OfficeRegisters registers;
    private final ReceiptCodes receipts;
    private final ReceiptsToTell receiptsToTell;
    private final IdentityVault vault;
    private final EscalationProcess process;
    private final Clock clock;

    SubmitReport(
            Territory territory,
            BusinessClock businessClock,
            ReportRepository reports,
            OfficeRegisters registers,
            ReceiptCodes receipts,
            ReceiptsToTell receiptsToTell,
            IdentityVault vault,
            EscalationProcess process,
            Clock clock) {
        this.territory = territory;
        this.businessClock = businessClock;
        this.reports = reports;
        this.registers = registers;
        this.receipts = receipts;
        this.receiptsToTell = receiptsToTell;
        this.vault = vault;
        this.process = process;
        this.clock = clock;
    }

    /** The register number comes last, because every other report to the office waits for it. */
    @Override
    @Transactional
    public SubmittedReport submit(NewReport content) {
        var office = check(content);
        var id = ReportId.random();
        process.start(id);
        var receipt = receipts.issue();
        store(id, office, content, receipt);
        return new SubmittedReport(id, receipt.formatted());
    }

    /** Stores a report whose process is being started already, by an officer's form; the officer tells the receipt. */
    @Transactional
    public ReportId register(NewReport content) {
        var office = check(content);
        var id = ReportId.random();
        var receipt = receipts.issue();
        store(id, office, content, receipt);
        reports.flush();
        receiptsToTell.keep(id, content.enteredBy(), receipt);
        return id;
    }

    private OfficeCode check(NewReport content) {
        var office = officeServing(content);
        refusePastDeparture(office, DepartureDay.plausible(content.suspectedDeparture(), clock.instant()));
        Narrative.valid(content.narrative());
        return office;
    }

    private void store(ReportId id, OfficeCode office, NewReport content, Receipt receipt) {
        var number =
                registers.next(REGISTER, office, businessClock.today(office).getYear());
        var registration = new Registration(id, number, office, receipts.hash(receipt));
        reports.save(Report.receive(registration, content, clock.instant()));
        keepIdentity(id, content);
    }

    private OfficeCode officeServing(NewReport content) {
        if (!territory.exists(content.village())) {
            throw new InvalidInputException(
                    "villageCode", "Desa/kelurahan tidak ditemukan. Pilih desa/kelurahan dari daftar yang tersedia.");
        }
        return territory
                .officeServing(content.village())
                .orElseThrow(() -> new InvalidInputException(
                        "villageCode",
                        "Desa/kelurahan ini di luar wilayah kerja kami. Sampaikan laporan ke kantor imigrasi setempat, "
                                + "atau hubungi Polri 110 atau SAPA 129."));
    }

    private void refusePastDeparture(OfficeCode office, LocalDate departure) {
        if (departure != null && departure.isBefore(businessClock.today(office))) {
            throw new InvalidInputException(
                    "suspectedDepartureDate",
                    "Tanggal berangkat sudah lewat. Kosongkan tanggal dan ceritakan kapan ia berangkat.");
        }
    }

    private void keepIdentity(ReportId id, NewReport content) {
        if (content.identityMode() != IdentityMode.ANONYMOUS) {
            vault.keep(id, ReporterInput.reporter(content.reporterName(), content.reporterContact()));
        }
    }
}
