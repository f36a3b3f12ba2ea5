package id.pimpasa.escalation.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff learn of a case while it runs, whichever step it waits at; the case weighs it at once. */
@Component
public class CaseFacts {

    private final ReportDesk desk;
    private final ObjectProvider<EscalationProcess> process;
    private final Accounts accounts;
    private final BusinessClock clock;

    /** The process is looked up when needed: it does not exist yet when the models are parsed. */
    CaseFacts(ReportDesk desk, ObjectProvider<EscalationProcess> process, Accounts accounts, BusinessClock clock) {
        this.desk = desk;
        this.process = process;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws InvalidInputException if the day is past or the case has ended */
    @Transactional
    public void correctDeparture(ReportId id, LocalDate departure) {
        var report = desk.lock(id);
        if (departure.isBefore(clock.today(report.office()))) {
            throw new InvalidInputException("Tanggal berangkat sudah lewat. Isi hari ini atau hari sesudahnya.");
        }
        report.correctDeparture(departure);
        process.getObject().weighNewInformation(report);
    }

    /**
     * An official is thought to be involved: from now on they see nothing of the case, and whoever may act next gets their
     * steps.
     *
     * @throws InvalidInputException if there is no such account, or the case has ended
     */
    @Transactional
    public void accuse(ReportId id, UserId official, UserId by) {
        if (accounts.find(official).isEmpty()) {
            throw new InvalidInputException("accusedOfficial", "Akun pejabat tidak ditemukan. Pilih dari daftar.");
        }
        desk.accuse(id, official, by);
        process.getObject().takeAwayFromAccused(desk.report(id));
    }

    /** @throws InvalidInputException if the case has ended */
    @Transactional
    public void markVictim(ReportId id) {
        var report = desk.lock(id);
        if (desk.markVictim(id)) {
            process.getObject().victimMarked(report);
        }
    }
}
