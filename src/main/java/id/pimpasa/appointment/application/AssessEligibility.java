package id.pimpasa.appointment.application;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds each candidate against the rules of eligibility. */
@Component
@Transactional
public class AssessEligibility {

    private final Batches batches;
    private final EligibilityRules rules;

    AssessEligibility(Batches batches, EligibilityRules rules) {
        this.batches = batches;
        this.rules = rules;
    }

    /** @return whether all candidates of the batch are eligible */
    public boolean assess(String batchId) {
        return batches.get(batchId).assess(rules::objectionsTo);
    }
}
