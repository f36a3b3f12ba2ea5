package id.pimpasa.escalation.domain;

import id.pimpasa.escalation.RiskLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A judgement of the risk, kept as it was made. */
@Entity
@Table(name = "report_triage")
public class TriageRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Report report;

    private Instant triagedAt;

    @Enumerated(EnumType.STRING)
    private RiskLevel riskLevel;

    private List<String> reasons;

    protected TriageRecord() {}

    TriageRecord(Report report, Triage triage, Instant triagedAt) {
        this.report = report;
        this.triagedAt = triagedAt;
        this.riskLevel = triage.level();
        this.reasons = triage.reasons();
    }

    public Instant triagedAt() {
        return triagedAt;
    }

    public RiskLevel riskLevel() {
        return riskLevel;
    }

    public List<String> reasons() {
        return List.copyOf(reasons);
    }
}
