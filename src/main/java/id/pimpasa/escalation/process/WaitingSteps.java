package id.pimpasa.escalation.process;

import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tasks and timers of a running case, brought in line with the deadlines of its rungs. */
@Component
class WaitingSteps {

    private static final Map<String, Rung> RUNGS = Map.ofEntries(
            Map.entry(Elements.VERIFY_REPORT, Rung.VERIFICATION),
            Map.entry(Elements.ASSESS_REPORT, Rung.ASSESSMENT),
            Map.entry(Elements.DECIDE_REPORT, Rung.DECISION),
            Map.entry(Elements.ASSESS_AT_KANWIL, Rung.KANWIL_ASSESSMENT),
            Map.entry(Elements.DECIDE_AT_KANWIL, Rung.KANWIL_DECISION),
            Map.entry(Elements.REFER_REPORT, Rung.REFERRAL),
            Map.entry(Elements.REFER_FROM_KANWIL, Rung.REFERRAL),
            Map.entry(Elements.HANDLE_REPORT, Rung.HANDLING),
            Map.entry(Elements.HANDLE_AT_KANWIL, Rung.HANDLING),
            Map.entry(Elements.INFORM_REPORTER, Rung.FEEDBACK),
            Map.entry(Elements.REVIEW_HANDLING_DELAY, Rung.DELAY_REVIEW),
            Map.entry(Elements.REVIEW_KANWIL_DELAY, Rung.DELAY_REVIEW),
            Map.entry(Elements.REVIEW_KANWIL_HANDLING_DELAY, Rung.DELAY_REVIEW),
            Map.entry(VictimProtectionProcess.Elements.PROTECT_VICTIM, Rung.PROTECTION),
            Map.entry(VictimProtectionProcess.Elements.REVIEW_PROTECTION_DELAY, Rung.DELAY_REVIEW),
            Map.entry(UrgentDecisionProcess.Elements.DECIDE_URGENTLY, Rung.DECISION),
            Map.entry(UrgentDecisionProcess.Elements.DECIDE_URGENTLY_AT_KANWIL, Rung.KANWIL_DECISION),
            Map.entry(UrgentDecisionProcess.Elements.REVIEW_URGENT_DELAY, Rung.DELAY_REVIEW));

    private final ObjectProvider<HumanTasks> tasks;
    private final ObjectProvider<RuntimeService> instances;
    private final ObjectProvider<ManagementService> management;

    /** The engine's services are looked up when needed: they do not exist yet when the models are parsed. */
    WaitingSteps(
            ObjectProvider<HumanTasks> tasks,
            ObjectProvider<RuntimeService> instances,
            ObjectProvider<ManagementService> management) {
        this.tasks = tasks;
        this.instances = instances;
        this.management = management;
    }

    void takeOverDeadlines(Report report) {
        var deadlines = new EnumMap<Rung, Instant>(Rung.class);
        report.openRungs().forEach(open -> deadlines.put(open.rung(), open.dueAt()));
        for (var task : tasks.getObject().waitingAbout(report.id().toString())) {
            Optional.ofNullable(deadlines.get(RUNGS.get(task.elementId())))
                    .ifPresent(dueAt -> tasks.getObject().setDueDate(task.id(), dueAt));
        }
        instancesAbout(report).forEach(this::recalculateTimers);
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
