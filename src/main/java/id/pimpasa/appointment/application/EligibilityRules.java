package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.Candidate;
import java.util.List;

/** The decision table for candidates. */
public interface EligibilityRules {

    /** @return what stands against the candidate, in Indonesian; empty for an eligible one */
    List<String> objectionsTo(Candidate candidate);
}
