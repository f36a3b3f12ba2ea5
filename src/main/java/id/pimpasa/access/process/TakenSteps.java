package id.pimpasa.access.process;

import id.pimpasa.access.MembershipChanged;
import id.pimpasa.platform.engine.HumanTasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whoever leaves a group leaves the steps taken as one of it, in every process: a Plh. whose days are over decides nothing
 * any more, and the holder finds the step open again.
 */
@Component
class TakenSteps {

    private final HumanTasks tasks;

    TakenSteps(HumanTasks tasks) {
        this.tasks = tasks;
    }

    /** Only at the end of the transaction does a query see who is in the group now. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void giveBack(MembershipChanged change) {
        tasks.releaseWhatIsNotFor(change.user());
    }
}
