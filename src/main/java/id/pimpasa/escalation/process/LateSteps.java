package id.pimpasa.escalation.process;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.application.EligibleWorkers;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.escalation.process.DelayReviewProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a review of a delay is about. */
final class LateSteps {

    private LateSteps() {}

    /** Where the report waits for too long. */
    static Stay lateIn(DelegateExecution execution) {
        return new Stay(
                Variables.LATE_RUNG.get(execution),
                Variables.LATE_LETTER.find(execution).orElse(null));
    }

    /** The review itself, which is one of several that may run in a case. */
    static Stay reviewIn(DelegateExecution execution) {
        return reviewIn(execution.getProcessInstanceId());
    }

    static Stay reviewIn(String processInstanceId) {
        return new Stay(Rung.DELAY_REVIEW, processInstanceId);
    }

    static Role nextReviewerIn(DelegateExecution execution) {
        return EligibleWorkers.nextReviewer(
                reviewerIn(execution), lateIn(execution).rung());
    }

    static Role reviewerIn(DelegateExecution execution) {
        return Role.ofCode(Variables.REVIEW_ROLE.get(execution)).orElseThrow();
    }
}
