package id.pimpasa.escalation.process;

import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
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
            Map.entry(LevelConfirmationProcess.Elements.CONFIRM_LEVEL, Rung.LEVEL_CHANGE),
            Map.entry(VictimProtectionProcess.Elements.PROTECT_VICTIM, Rung.PROTECTION),
            Map.entry(UrgentDecisionProcess.Elements.DECIDE_URGENTLY, Rung.DECISION),
            Map.entry(UrgentDecisionProcess.Elements.DECIDE_URGENTLY_AT_KANWIL, Rung.KANWIL_DECISION));

    /** The steps about one of several letters. */
    private static final Map<String, Rung> LETTER_RUNGS = Map.of(
            PartnerReferralProcess.Elements.SIGN_LETTER, Rung.LETTER,
            PartnerReferralProcess.Elements.RECORD_ANSWER, Rung.PARTNER_ANSWER,
            PartnerReferralProcess.Elements.URGE_PARTNER, Rung.URGING);

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
        showDeadlines(report);
        instancesAbout(report).forEach(this::recalculateTimers);
    }

    /** Only what people see: for a deadline whose timer has passed already. */
    void showDeadlines(Report report) {
        for (var task : tasks.getObject().waitingAbout(report.id().toString())) {
            stayOf(task)
                    .flatMap(report::openStay)
                    .ifPresent(open -> tasks.getObject().setDueDate(task.id(), open.dueAt()));
        }
    }

    private Optional<Stay> stayOf(HumanTask task) {
        var step = task.elementId();
        if (step.equals(DelayReviewProcess.Elements.REVIEW_DELAY)) {
            return Optional.of(LateSteps.reviewIn(task.processInstanceId()));
        }
        return Optional.ofNullable(LETTER_RUNGS.get(step))
                .map(rung -> new Stay(rung, letterOf(task)))
                .or(() -> Optional.ofNullable(RUNGS.get(step)).map(Stay::at));
    }

    private String letterOf(HumanTask task) {
        return (String) instances
                .getObject()
                .getVariable(task.processInstanceId(), PartnerReferralProcess.Variables.REFERRAL_ID.name());
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
