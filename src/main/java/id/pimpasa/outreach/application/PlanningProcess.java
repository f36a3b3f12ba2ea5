package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.OutreachPlan;

/** What the use cases need of the running process. */
public interface PlanningProcess {

    void start(OutreachPlan plan);

    /** Ends the process of a plan that nobody needs any more. */
    void withdraw(OutreachPlan plan);
}
