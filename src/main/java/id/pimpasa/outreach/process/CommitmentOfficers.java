package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.FollowUpCommitment;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.user.UserId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who asks a village for what it promised; nobody in particular while it has no officer at work. */
@ProcessBean("commitmentOfficers")
public class CommitmentOfficers {

    private final FollowUpCommitment commitments;

    CommitmentOfficers(FollowUpCommitment commitments) {
        this.commitments = commitments;
    }

    public String of(DelegateExecution execution) {
        return commitments
                .officerOf(execution.getProcessBusinessKey())
                .map(UserId::value)
                .orElse(null);
    }
}
