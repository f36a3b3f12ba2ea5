package id.pimpasa.escalation.process;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.application.EligibleWorkers;
import id.pimpasa.escalation.application.LevelOverrides;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.platform.process.Workers;
import org.springframework.stereotype.Component;

/** Who may work on a step now; nobody answers a proposal of their own. */
@Component
class StepWorkers {

    private final EligibleWorkers eligible;
    private final LevelOverrides overrides;

    StepWorkers(EligibleWorkers eligible, LevelOverrides overrides) {
        this.eligible = eligible;
        this.overrides = overrides;
    }

    Workers of(Report report, String step, Role role) {
        return step.equals(LevelConfirmationProcess.Elements.CONFIRM_LEVEL)
                ? overrides
                        .proposed(report.id())
                        .map(proposal -> eligible.of(report, role, proposal.by()))
                        .orElseGet(() -> eligible.of(report, role))
                : eligible.of(report, role);
    }
}
