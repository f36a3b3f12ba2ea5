package id.pimpasa.outreach.application;

import id.pimpasa.appointment.AssignmentsPaused;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.user.UserId;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replaces the Surat Tugas of a visit ahead when others are to go than it says, and tells everybody concerned. */
@Component
@Transactional
class RenewLetter {

    private final VisitRepository visits;
    private final VisitCompanions companions;
    private final DraftLetter draftLetter;
    private final TellOfficer tellOfficer;
    private final VisitTimes times;
    private final Clock clock;

    RenewLetter(
            VisitRepository visits,
            VisitCompanions companions,
            DraftLetter draftLetter,
            TellOfficer tellOfficer,
            VisitTimes times,
            Clock clock) {
        this.visits = visits;
        this.companions = companions;
        this.draftLetter = draftLetter;
        this.tellOfficer = tellOfficer;
        this.times = times;
        this.clock = clock;
    }

    @EventListener
    void whenOfficerStops(AssignmentsPaused paused) {
        whereCannotGoAlong(paused.officer());
        ahead(paused.officer())
                .filter(visit -> visit.officer().equals(paused.officer()))
                .filter(tellOfficer::isUnattended)
                .forEach(tellOfficer::sayThatNobodyGoes);
    }

    /** Where the officer was to go along and is away now, or elsewhere, or mentors the village no longer. */
    void whereCannotGoAlong(UserId officer) {
        ahead(officer)
                .filter(visit -> visit.companions().contains(officer))
                .filter(visit -> !companions.of(visit).contains(officer))
                .forEach(this::renew);
    }

    private Stream<Visit> ahead(UserId officer) {
        return visits.sending(officer.value(), List.of(VisitStatus.SCHEDULED)).stream()
                .filter(this::isAhead);
    }

    void renew(Visit visit) {
        draftLetter.draft(visit.id());
        tellOfficer.sendSchedule(visit.id());
    }

    /** Whether people have been told to go and have not left yet. */
    boolean isAhead(Visit visit) {
        return visit.status() == VisitStatus.SCHEDULED
                && visit.letter().isPresent()
                && times.beginsAt(visit).isAfter(clock.instant());
    }
}
