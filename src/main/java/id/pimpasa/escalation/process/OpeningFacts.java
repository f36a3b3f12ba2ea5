package id.pimpasa.escalation.process;

import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The facts that a case begins with. They are set by its first job, or by a message that is quicker than that job; not by
 * the intake, because the reporter waits for it.
 */
@Component
class OpeningFacts {

    private final Territory territory;

    OpeningFacts(Territory territory) {
        this.territory = territory;
    }

    Map<String, Object> of(Report report) {
        return Map.ofEntries(
                Variables.OFFICE_CODE.with(report.office().value()),
                TaskSubject.VARIABLE.with(subjectOf(report)),
                Variables.KANIM_ALERTED.with(false),
                Variables.DEPARTURE_IMMINENT.with(false),
                Variables.COUNTDOWN_RUNNING.with(false),
                Variables.VICTIM_MARKED.with(false),
                Variables.VICTIM_PROTECTED.with(false));
    }

    /** @return the facts if the first job has not run yet; otherwise nothing */
    Map<String, Object> ofUnopened(Report report) {
        return report.riskLevel().isEmpty() ? of(report) : Map.of();
    }

    /** What the case's tasks are about, in a list: register number and village, no person. */
    String subjectOf(Report report) {
        return report.registerNumber() + ", "
                + territory.village(report.village()).shortName();
    }
}
