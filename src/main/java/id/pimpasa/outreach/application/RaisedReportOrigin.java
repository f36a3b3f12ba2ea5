package id.pimpasa.outreach.application;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportOrigin;
import id.pimpasa.outreach.domain.VisitRepository;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the visit whose finding became a report. */
@Component
class RaisedReportOrigin implements ReportOrigin {

    private final VisitRepository visits;

    RaisedReportOrigin(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> of(ReportId report) {
        return visits.numberOfRaising(report.value());
    }
}
