package id.pimpasa.outreach.application;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.user.UserId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who can go along where officers share a village: each of them who is at work that day and not elsewhere. */
@Component
class VisitCompanions {

    private final Assignments assignments;
    private final OfficerDays officerDays;

    VisitCompanions(Assignments assignments, OfficerDays officerDays) {
        this.assignments = assignments;
        this.officerDays = officerDays;
    }

    /** @return them in the same order each time, so that two letters never wait for each other */
    List<UserId> of(Visit visit) {
        return assignments.officersOf(visit.village()).stream()
                .filter(officer -> !officer.equals(visit.officer()))
                .filter(officer -> !assignments.isAwayOn(officer, visit.plannedOn()))
                .sorted(Comparator.comparing(UserId::value))
                .filter(officer -> canGo(officer, visit))
                .toList();
    }

    private boolean canGo(UserId officer, Visit visit) {
        officerDays.waitFor(officer);
        return officerDays.canGoAlong(officer, visit);
    }
}
