package id.pimpasa.escalation.process;

import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
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
            Map.entry(Elements.REVIEW_KANWIL_DELAY, Rung.DELAY_REVIEW));

    private final ObjectProvider<HumanTasks> tasks;
    private final ObjectProvider<ManagementService> management;

    /** The engine's services are looked up when needed: they do not exist yet when the models are parsed. */
    WaitingSteps(ObjectProvider<HumanTasks> tasks, ObjectProvider<ManagementService> management) {
        this.tasks = tasks;
        this.management = management;
    }

    void takeOverDeadlines(Report report, String processInstanceId) {
        var deadlines = new EnumMap<Rung, Instant>(Rung.class);
        report.openRungs().forEach(open -> deadlines.put(open.rung(), open.dueAt()));
        for (var task : tasks.getObject()
                .waiting(ReportEscalationProcess.KEY, report.id().toString())) {
            var dueAt = deadlines.get(RUNGS.get(task.elementId()));
            tasks.getObject().setDueDate(task.id(), dueAt);
        }
        recalculateTimers(processInstanceId);
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
