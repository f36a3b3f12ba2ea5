package id.pimpasa.escalation.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
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
    private final ReferralLetters letters;
    private final Accounts accounts;
    private final CaseOfficials officials;
    private final ExclusionTable exclusions;
    private final BusinessClock businessClock;
    private final Clock clock;

    /** The process is looked up when needed: it does not exist yet when the models are parsed. */
    CaseFacts(
            ReportDesk desk,
            ObjectProvider<EscalationProcess> process,
            ReferralLetters letters,
            Accounts accounts,
            CaseOfficials officials,
            ExclusionTable exclusions,
            BusinessClock businessClock,
            Clock clock) {
        this.desk = desk;
        this.process = process;
        this.letters = letters;
        this.accounts = accounts;
        this.officials = officials;
        this.exclusions = exclusions;
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

    /**
     * An official is thought to be involved: from now on they see nothing of the case, and whoever may act next gets their
     * steps. Where nobody of their rung at the Kanwil would be left, a second person has to say the same.
     *
     * @return whether the official is out of the case; otherwise this waits for a second person
     * @throws InvalidInputException if the official could not meet the case anyway, or the case has ended
     */
    @Transactional
    public boolean accuse(ReportId id, UserId official, UserId by) {
        if (accounts.find(official).isEmpty()) {
            throw new InvalidInputException("accusedOfficial", "Akun pejabat tidak ditemukan. Pilih dari daftar.");
        }
        var report = desk.lock(id);
        if (report.isAccused(official)) {
            return true;
        }
        requireInvolvable(id, official);
        if (!officials.canGoOnWithout(id, official)) {
            throw new InvalidInputException(
                    "accusedOfficial",
                    "Tidak ada lagi pejabat Kanwil yang dapat memutuskan perkara "
                            + "ini. Sampaikan dugaan itu langsung kepada Direktorat Jenderal Imigrasi.");
        }
        if (officials.needsSecondPerson(report, official, by) && !officials.isProposedByAnother(id, official, by)) {
            exclusions.propose(id, official, by);
            return false;
        }
        exclusions.forgetProposal(id, official);
        desk.accuse(id, official, by);
        letters.takeAwayFromAccused(desk.report(id));
        process.getObject().offerStepsAnew(desk.report(id));
        return true;
    }

    private void requireInvolvable(ReportId id, UserId official) {
        if (officials.involvable(id).stream().noneMatch(account -> account.id().equals(official))) {
            throw new InvalidInputException(
                    "accusedOfficial", "Orang ini tidak menangani perkara kantor ini. Pilih dari daftar.");
        }
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
