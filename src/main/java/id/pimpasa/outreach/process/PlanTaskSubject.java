package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Lets the name of a step end with the plan's period and villages: they tell plans apart and name no person. */
@ProcessBean("planTaskSubject")
public class PlanTaskSubject implements TaskListener {

    private final PlanDesk desk;
    private final Territory territory;
    private final HumanTasks tasks;

    PlanTaskSubject(PlanDesk desk, Territory territory, HumanTasks tasks) {
        this.desk = desk;
        this.territory = territory;
        this.tasks = tasks;
    }

    @Override
    public void notify(DelegateTask task) {
        var plan = desk.plan(task.getExecution().getProcessBusinessKey());
        TaskSubject.VARIABLE.setLocal(task, beginning(plan) + territory.inShort(plan.villageCodes()));
    }

    /** Brings the waiting steps' names up to date once villages have left the plan. */
    void renew(String planId) {
        var plan = desk.plan(planId);
        tasks.waiting(OutreachPlanningProcess.KEY, planId).forEach(task -> renew(task, plan));
    }

    private void renew(HumanTask task, OutreachPlan plan) {
        var end = task.name().indexOf(beginning(plan));
        if (end >= 0) {
            tasks.rename(
                    task.id(),
                    task.name().substring(0, end) + beginning(plan) + territory.inShort(plan.villageCodes()));
        }
    }

    private static String beginning(OutreachPlan plan) {
        return plan.period().label() + ", ";
    }
}
