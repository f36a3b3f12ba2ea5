package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.VisitTimes;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.platform.process.ProcessBean;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When an officer who has not checked in is missed, as it stands when the visit begins. */
@ProcessBean("visitReturns")
public class VisitReturns {

    private final Visits visits;
    private final VisitTimes times;

    VisitReturns(Visits visits, VisitTimes times) {
        this.visits = visits;
        this.times = times;
    }

    public Date missedAt(DelegateExecution execution) {
        return Date.from(times.missedAt(visits.get(VisitOf.the(execution))));
    }
}
