package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.platform.user.UserId;
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
        TaskSubject.VARIABLE.setLocal(task, plan.period().label() + ending(plan.officer()));
    }

    /** @return the name that a step has when its plan belongs to somebody else */
    static String renamed(String taskName, UserId from, UserId to) {
        return taskName.endsWith(ending(from))
                ? taskName.substring(0, taskName.length() - ending(from).length()) + ending(to)
                : taskName;
    }

    private static String ending(UserId officer) {
        return ", " + officer;
    }
}
