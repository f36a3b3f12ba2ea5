package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.BusinessClock;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff learn of a case while it runs, whichever step it waits at; the case weighs it at once. */
@Component
public class CaseFacts {

    private final ReportDesk desk;
    private final ObjectProvider<EscalationProcess> process;
    private final BusinessClock businessClock;
    private final Clock clock;

    /** The process is looked up when needed: it does not exist yet when the models are parsed. */
    CaseFacts(ReportDesk desk, ObjectProvider<EscalationProcess> process, BusinessClock businessClock, Clock clock) {
        this.desk = desk;
        this.process = process;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /** @throws InvalidInputException if the day is past or the case has ended */
    @Transactional
    public void correctDeparture(ReportId id, LocalDate departure) {
        var report = desk.lock(id);
        if (departure.isBefore(businessClock.today(report.office()))) {
            throw new InvalidInputException("Tanggal berangkat sudah lewat. Isi hari ini atau hari sesudahnya.");
        }
        report.correctDeparture(departure, clock.instant());
        process.getObject().weighNewInformation(report);
    }

    /** @throws InvalidInputException if the case has ended */
    @Transactional
    public void markVictim(ReportId id) {
        var report = desk.lock(id);
        if (report.markVictim(clock.instant())) {
            process.getObject().victimMarked(report);
        }
    }
}
