package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.Visits;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Whose visit it is now, handovers included: {@code #{visitOfficers.of(execution)}}. */
@ProcessBean("visitOfficers")
public class VisitOfficers {

    private final Visits visits;

    VisitOfficers(Visits visits) {
        this.visits = visits;
    }

    public String of(DelegateExecution execution) {
        return visits.get(VisitOf.the(execution)).officer().value();
    }
}
