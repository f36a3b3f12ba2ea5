package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.PlanningProcess;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.process.OutreachPlanningProcess.Messages;
import id.pimpasa.outreach.process.OutreachPlanningProcess.Variables;
import id.pimpasa.platform.process.ProcessEngineGateway;
import id.pimpasa.territory.Territory;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The only way from this feature to its running plans. */
@Component
class OutreachPlanningEngine implements PlanningProcess {

    private final ProcessEngineGateway engine;
    private final Territory territory;

    OutreachPlanningEngine(ProcessEngineGateway engine, Territory territory) {
        this.engine = engine;
        this.territory = territory;
    }

    @Override
    public void start(OutreachPlan plan) {
        engine.startByMessage(
                Messages.PLAN_OPENED,
                plan.id().toString(),
                Map.ofEntries(
                        Variables.OFFICE_CODE.with(plan.office().value()),
                        Variables.SUBMITTED.with(false),
                        Variables.DECIDED.with(false),
                        Variables.PERIOD_ENDS_AT.with(endOf(plan))));
    }

    @Override
    public void withdraw(OutreachPlan plan) {
        engine.correlate(
                Messages.PLAN_WITHDRAWN, OutreachPlanningProcess.KEY, plan.id().toString(), Map.of());
    }

    private Instant endOf(OutreachPlan plan) {
        return plan.period()
                .until()
                .plusDays(1)
                .atStartOfDay(territory.office(plan.office()).zone())
                .toInstant();
    }
}
