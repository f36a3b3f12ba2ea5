package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.Candidate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds each candidate against the rules of eligibility. */
@Component
@Transactional
public class AssessEligibility {

    private final Batches batches;
    private final EligibilityRules rules;
    private final ReturnCandidates returnCandidates;

    AssessEligibility(Batches batches, EligibilityRules rules, ReturnCandidates returnCandidates) {
        this.batches = batches;
        this.rules = rules;
        this.returnCandidates = returnCandidates;
    }

    /**
     * The batch goes on with those who are eligible; the others wait for correction in a batch of their own.
     *
     * @return whether anybody is eligible
     */
    public boolean assess(String batchId) {
        var batch = batches.get(batchId);
        batch.assess(rules::objectionsTo);
        returnCandidates.notEligible(batch);
        return batch.candidates().stream().allMatch(Candidate::isEligible);
    }
}
