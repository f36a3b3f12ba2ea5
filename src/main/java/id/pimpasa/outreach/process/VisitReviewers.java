package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.Visits;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who reviews the report of a visit: {@code #{visitReviewers.of(execution)}}. Nobody reviews their own. */
@ProcessBean("visitReviewers")
public class VisitReviewers {

    private final Visits visits;
    private final Reviewers reviewers;

    VisitReviewers(Visits visits, Reviewers reviewers) {
        this.visits = visits;
        this.reviewers = reviewers;
    }

    public String of(DelegateExecution execution) {
        var visit = visits.get(VisitOf.the(execution));
        return reviewers.of(visit.office(), visit.authors());
    }
}
