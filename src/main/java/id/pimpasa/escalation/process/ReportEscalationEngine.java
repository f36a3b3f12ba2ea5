package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.EscalationProcess;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.process.ReportEscalationProcess.Messages;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.ProcessEngineGateway;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The only way from this feature to its running cases. */
@Component
class ReportEscalationEngine implements EscalationProcess {

    private final ProcessEngineGateway engine;
    private final Territory territory;
    private final HumanTasks tasks;
    private final CaseWorkers caseWorkers;

    ReportEscalationEngine(
            ProcessEngineGateway engine, Territory territory, HumanTasks tasks, CaseWorkers caseWorkers) {
        this.engine = engine;
        this.territory = territory;
        this.tasks = tasks;
        this.caseWorkers = caseWorkers;
    }

    @Override
    public void start(Report report) {
        engine.start(
                ReportEscalationProcess.KEY,
                report.id().toString(),
                Map.ofEntries(
                        Variables.OFFICE_CODE.with(report.office().value()),
                        TaskSubject.VARIABLE.with(subjectOf(report)),
                        Variables.KANIM_ALERTED.with(false),
                        Variables.DEPARTURE_IMMINENT.with(false),
                        Variables.COUNTDOWN_RUNNING.with(false),
                        Variables.VICTIM_MARKED.with(false),
                        Variables.VICTIM_PROTECTED.with(false)));
    }

    @Override
    public void weighNewInformation(Report report) {
        engine.correlateIfWaiting(
                Messages.NEW_INFORMATION,
                ReportEscalationProcess.KEY,
                report.id().toString(),
                Map.of());
    }

    @Override
    public void takeAwayFromAccused(Report report) {
        tasks.waitingAbout(report.id().toString())
                .forEach(task ->
                        tasks.exclude(task.id(), report.accused(), group -> caseWorkers.workers(report, group)));
    }

    @Override
    public void victimMarked(Report report) {
        engine.correlate(
                Messages.NEW_INFORMATION,
                ReportEscalationProcess.KEY,
                report.id().toString(),
                Map.ofEntries(Variables.VICTIM_MARKED.with(true)));
    }

    @Override
    public void reportJoined(Report report) {
        engine.correlate(
                Messages.REPORT_JOINED, ReportEscalationProcess.KEY, report.id().toString(), Map.of());
    }

    @Override
    public void reportWithdrawn(Report report) {
        engine.correlate(
                Messages.REPORT_WITHDRAWN,
                ReportEscalationProcess.KEY,
                report.id().toString(),
                Map.of());
    }

    /** What the case's tasks are about, in a list: register number and village, no person. */
    String subjectOf(Report report) {
        return report.registerNumber() + ", "
                + territory.village(report.village()).shortName();
    }
}
