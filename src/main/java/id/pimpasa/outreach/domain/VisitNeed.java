package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import java.util.Comparator;
import java.util.List;

/**
 * What the decision table says about a village.
 *
 * @param intervalDays longest time between two visits, in days
 */
public record VisitNeed(VisitPriority priority, List<String> reasons, int intervalDays, ActivityKind kind) {

    /** What one rule of the table says. */
    public record Finding(VisitPriority priority, String reason, int intervalDays, ActivityKind kind) {}

    /**
     * The most urgent rule sets priority and kind, the first one where two are alike; the shortest interval counts.
     *
     * @throws IllegalStateException if no rule said anything: the table must cover every village
     */
    public static VisitNeed of(List<Finding> findings) {
        var foremost = findings.stream()
                .min(Comparator.comparing(Finding::priority))
                .orElseThrow(() -> new IllegalStateException("No rule of visitPriority fits the village"));
        return new VisitNeed(
                foremost.priority(),
                findings.stream()
                        .sorted(Comparator.comparing(Finding::priority))
                        .map(Finding::reason)
                        .toList(),
                findings.stream().mapToInt(Finding::intervalDays).min().getAsInt(),
                foremost.kind());
    }
}
