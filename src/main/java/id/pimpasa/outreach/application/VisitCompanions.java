package id.pimpasa.outreach.application;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who goes along where officers share a village: each of them who is at work and not in another village then. */
@Component
class VisitCompanions {

    private final Assignments assignments;
    private final VisitRepository visits;
    private final VisitTimes times;

    VisitCompanions(Assignments assignments, VisitRepository visits, VisitTimes times) {
        this.assignments = assignments;
        this.visits = visits;
        this.times = times;
    }

    List<UserId> of(Visit visit) {
        return assignments.actingOfficersOf(visit.village()).stream()
                .filter(officer -> !officer.equals(visit.officer()))
                .filter(officer -> isFree(officer, visit))
                .toList();
    }

    private boolean isFree(UserId officer, Visit visit) {
        var own = visits.findByOfficerAndStatusInOrderByPlannedOnAscStartsAtAsc(
                officer.value(), List.of(VisitStatus.SCHEDULED));
        var wanted = times.away(List.of(visit)).get(0);
        return times.away(own).stream().noneMatch(wanted::overlaps);
    }
}
