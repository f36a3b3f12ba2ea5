package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitStatus;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows whether an officer who went to a village has to be looked for. A report is no sign of being back. */
@Component
@Transactional(readOnly = true)
public class AwaitReturn {

    private final Visits visits;
    private final VisitTimes times;

    AwaitReturn(Visits visits, VisitTimes times) {
        this.visits = visits;
        this.times = times;
    }

    public Instant missedFrom(VisitId id) {
        return times.missedAt(visits.get(id));
    }

    /**
     * @param begin of the visit when the waiting began; a visit that was moved since is waited for anew
     * @param waitedUntil until when the officer has been waited for
     */
    public Whereabouts of(VisitId id, Instant begin, Instant waitedUntil) {
        var visit = visits.get(id);
        if (visit.isBack() || isOff(visit, begin)) {
            return Whereabouts.BACK;
        }
        return times.missedAt(visit).isAfter(waitedUntil) ? Whereabouts.EXPECTED_LATER : Whereabouts.MISSED;
    }

    private boolean isOff(Visit visit, Instant begin) {
        return visit.status() == VisitStatus.CANCELLED || !times.beginsAt(visit).equals(begin);
    }
}
