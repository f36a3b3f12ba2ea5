package id.pimpasa.escalation.process;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.application.EscalationProcess;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.process.ReportEscalationProcess.Messages;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessEngineGateway;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The only way from this feature to its running cases. */
@Component
class ReportEscalationEngine implements EscalationProcess {

    private final ProcessEngineGateway engine;
    private final OpeningFacts facts;
    private final OfferedSteps offeredSteps;

    ReportEscalationEngine(ProcessEngineGateway engine, OpeningFacts facts, OfferedSteps offeredSteps) {
        this.engine = engine;
        this.facts = facts;
        this.offeredSteps = offeredSteps;
    }

    @Override
    public void start(ReportId report) {
        engine.start(ReportEscalationProcess.KEY, report.toString(), Map.of());
    }

    @Override
    public void weighNewInformation(Report report) {
        engine.correlateIfWaiting(
                Messages.NEW_INFORMATION,
                ReportEscalationProcess.KEY,
                report.id().toString(),
                facts.ofUnopened(report));
    }

    @Override
    public void offerStepsAnew(Report report) {
        offeredSteps.offerAllAnew(report.id());
    }

    @Override
    public void giveStepsBack(Report report) {
        offeredSteps.giveBack(report.id());
    }

    @Override
    public void victimMarked(Report report) {
        var known = new HashMap<>(facts.ofUnopened(report));
        known.putAll(Map.ofEntries(Variables.VICTIM_MARKED.with(true)));
        correlate(Messages.NEW_INFORMATION, report, known);
    }

    @Override
    public void lowerLevelProposed(Report report, Role confirming) {
        correlate(
                Messages.LOWER_LEVEL_PROPOSED,
                report,
                Map.ofEntries(LevelConfirmationProcess.Variables.CONFIRMING_ROLE.with(confirming.code())));
    }

    @Override
    public void reportJoined(Report report) {
        correlate(Messages.REPORT_JOINED, report, facts.ofUnopened(report));
    }

    @Override
    public void reportWithdrawn(Report report) {
        correlate(Messages.REPORT_WITHDRAWN, report, facts.ofUnopened(report));
    }

    private void correlate(String message, Report report, Map<String, Object> known) {
        engine.correlate(message, ReportEscalationProcess.KEY, report.id().toString(), known);
    }
}
