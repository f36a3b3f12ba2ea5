package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.process.TaskSubject;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Lets the name of a step end with the plan's period and officer. */
@ProcessBean("planTaskSubject")
public class PlanTaskSubject implements TaskListener {

    private final PlanDesk desk;

    PlanTaskSubject(PlanDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var plan = desk.plan(task.getExecution().getProcessBusinessKey());
        TaskSubject.VARIABLE.setLocal(task, plan.period().label() + ", " + plan.officer());
    }
}
