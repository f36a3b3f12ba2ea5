package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.OutreachPlanningProcess.Variables.VILLAGES_LEFT;

import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("lapsePlanDelegate")
public class LapsePlanDelegate implements JavaDelegate {

    private final PlanDesk desk;

    LapsePlanDelegate(PlanDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var planId = execution.getProcessBusinessKey();
        desk.lapse(planId);
        VILLAGES_LEFT.set(execution, !desk.plan(planId).unplannedVillages().isEmpty());
    }
}
