package id.pimpasa.outreach.domain;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.ReportId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a visit's officer saw that may be trafficking or smuggling, until it has become an early-warning report: then its
 * words stand there and no longer here, and a corrected report raises no second one.
 */
@Embeddable
class RaisedSuspicion {

    @Column(name = "suspicion")
    private String narrative;

    private LocalDate suspectedDeparture;
    private UUID raisedReport;

    @ElementCollection
    @CollectionTable(name = "visit_suspicion_indicator", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "indicator")
    @Enumerated(EnumType.STRING)
    private Set<Indicator> suspicionIndicators = new HashSet<>();

    protected RaisedSuspicion() {}

    /** @param seen {@code null} if nothing was suspicious */
    void keep(Suspicion seen) {
        if (seen != null && !isRaised()) {
            narrative = seen.narrative();
            suspicionIndicators.addAll(seen.indicators());
            suspectedDeparture = seen.departure();
        }
    }

    Optional<Suspicion> waiting() {
        return Optional.ofNullable(narrative).map(text -> new Suspicion(text, suspicionIndicators, suspectedDeparture));
    }

    void raised(ReportId report) {
        raisedReport = report.value();
        narrative = null;
        suspicionIndicators.clear();
        suspectedDeparture = null;
    }

    boolean isRaised() {
        return raisedReport != null;
    }

    Optional<ReportId> raisedReport() {
        return Optional.ofNullable(raisedReport).map(ReportId::new);
    }
}
