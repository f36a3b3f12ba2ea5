package id.pimpasa.escalation.domain;

import id.pimpasa.escalation.RiskLevel;
import java.util.Comparator;
import java.util.List;

/**
 * A judgement of the risk.
 *
 * @param reasons why, in words, the weightiest first; never empty
 * @param decisive those of the reasons that gave the level
 */
public record Triage(RiskLevel level, List<String> reasons, List<String> decisive) {

    public Triage {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A triage without a reason");
        }
        reasons = List.copyOf(reasons);
        decisive = List.copyOf(decisive);
    }

    /** A judgement all of whose reasons give its level. */
    public Triage(RiskLevel level, List<String> reasons) {
        this(level, reasons, reasons);
    }

    /** One rule of the decision that applied. */
    public record Finding(RiskLevel level, String reason) {}

    /** The highest level found decides; its reasons come first. */
    public static Triage of(List<Finding> findings) {
        var ordered =
                findings.stream().sorted(Comparator.comparing(Finding::level)).toList();
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("The triage decision found nothing to judge by");
        }
        var level = ordered.get(0).level();
        return new Triage(
                level,
                ordered.stream().map(Finding::reason).toList(),
                ordered.stream()
                        .filter(finding -> finding.level() == level)
                        .map(Finding::reason)
                        .toList());
    }
}
