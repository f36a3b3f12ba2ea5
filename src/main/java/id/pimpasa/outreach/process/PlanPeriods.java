package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.OutreachPlanningProcess.Variables.PERIOD_ENDS_AT;

import id.pimpasa.platform.process.ProcessBean;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When a plan's period is over. */
@ProcessBean("planPeriods")
public class PlanPeriods {

    /** The cycle itself has no plan; it ends when it has opened the plans. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    public Date endOf(DelegateExecution execution) {
        return Date.from(PERIOD_ENDS_AT.find(execution).orElse(NEVER));
    }
}
