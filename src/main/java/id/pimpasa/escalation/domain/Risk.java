package id.pimpasa.escalation.domain;

import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.platform.error.InvalidInputException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How great the risk of a report is judged to be, by the decision table and by people. */
@Embeddable
class Risk {

    private static final int MOST_REASONS = 3;

    @Enumerated(EnumType.STRING)
    private RiskLevel riskLevel;

    /** What the decision table had found when a person judged otherwise; {@code null} if nobody did. */
    @Enumerated(EnumType.STRING)
    private RiskLevel overriddenLevel;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<TriageRecord> triages = new ArrayList<>();

    /** @return the level in force, which sinks only by a person's word */
    RiskLevel take(Triage triage, TriageRecord record) {
        var found = triage.level();
        var isNews = overriddenLevel == null || found.isAbove(overriddenLevel) || givesNewReason(triage);
        triages.add(record);
        if (isNews) {
            riskLevel = riskLevel == null ? found : RiskLevel.higherOf(riskLevel, found);
        }
        return riskLevel;
    }

    /** Whether the level has a reason that no judgement before had, such as a day of departure that has come near. */
    private boolean givesNewReason(Triage triage) {
        return triage.decisive().stream()
                .anyMatch(reason ->
                        triages.stream().noneMatch(before -> before.reasons().contains(reason)));
    }

    /** @return the level before */
    RiskLevel override(RiskLevel level) {
        if (riskLevel == null) {
            throw new InvalidInputException("Risiko laporan ini sedang dinilai. Coba lagi sebentar lagi.");
        }
        if (level == riskLevel) {
            throw new InvalidInputException("Risiko laporan ini sudah " + level.label() + ".");
        }
        var before = riskLevel;
        overriddenLevel = highestFound();
        riskLevel = level;
        return before;
    }

    /** {@code null} until the first triage. */
    RiskLevel highestFound() {
        return triages.stream().map(TriageRecord::riskLevel).reduce(riskLevel, RiskLevel::higherOf);
    }

    Optional<RiskLevel> level() {
        return Optional.ofNullable(riskLevel);
    }

    boolean isOverridden() {
        return overriddenLevel != null;
    }

    List<TriageRecord> triages() {
        return List.copyOf(triages);
    }

    List<String> topReasons() {
        return triages.isEmpty()
                ? List.of()
                : triages.get(triages.size() - 1).reasons().stream()
                        .limit(MOST_REASONS)
                        .toList();
    }
}
