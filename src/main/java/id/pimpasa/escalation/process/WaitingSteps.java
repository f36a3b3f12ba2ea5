package id.pimpasa.escalation.process;

import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.engine.HumanTasks;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tasks and timers of a running case, brought in line with the deadlines of its rungs. */
@Component
class WaitingSteps {

    private final StepRungs stepRungs;
    private final ObjectProvider<HumanTasks> tasks;
    private final ObjectProvider<RuntimeService> instances;
    private final ObjectProvider<ManagementService> management;

    /** The engine's services are looked up when needed: they do not exist yet when the models are parsed. */
    WaitingSteps(
            StepRungs stepRungs,
            ObjectProvider<HumanTasks> tasks,
            ObjectProvider<RuntimeService> instances,
            ObjectProvider<ManagementService> management) {
        this.stepRungs = stepRungs;
        this.tasks = tasks;
        this.instances = instances;
        this.management = management;
    }

    void takeOverDeadlines(Report report) {
        showDeadlines(report);
        instancesAbout(report).forEach(this::recalculateTimers);
        instancesAbout(report).forEach(instance -> showLevel(instance, report));
    }

    /** Lists choose by it, and a process that works on a part of a case began with the level that was in force then. */
    private void showLevel(String processInstanceId, Report report) {
        var known = instances.getObject().getVariable(processInstanceId, Variables.RISK_LEVEL.name());
        report.riskLevel()
                .map(Variables.RISK_LEVEL::with)
                .filter(level -> !level.getValue().equals(known))
                .ifPresent(level -> instances.getObject().setVariables(processInstanceId, Map.ofEntries(level)));
    }

    /** Only what people see: for a deadline whose timer has passed already. */
    void showDeadlines(Report report) {
        for (var task : tasks.getObject().waitingAbout(report.id().toString())) {
            stepRungs
                    .of(task)
                    .flatMap(report::openStay)
                    .ifPresent(open -> tasks.getObject().setDueDate(task.id(), open.dueAt()));
        }
    }

    /** The case's own process, and those that work on a part of it. */
    private List<String> instancesAbout(Report report) {
        return instances
                .getObject()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(report.id().toString())
                .list()
                .stream()
                .map(ProcessInstance::getProcessInstanceId)
                .toList();
    }

    /** Each timer asks {@link RungDeadlines} again. */
    private void recalculateTimers(String processInstanceId) {
        var timers = management
                .getObject()
                .createJobQuery()
                .processInstanceId(processInstanceId)
                .timers()
                .list();
        timers.forEach(timer -> management.getObject().recalculateJobDuedate(timer.getId(), false));
    }
}
