package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.VillageLevel;
import java.util.Comparator;
import java.util.List;

/**
 * A row of the decision table that holds a village at a level.
 *
 * @param ceiling the highest level that the row allows
 */
public record LevelFinding(VillageLevel ceiling, String reason) {

    /** @return the lowest of the ceilings, or the highest level if nothing holds the village back */
    static VillageLevel levelOf(List<LevelFinding> findings) {
        return findings.stream()
                .map(LevelFinding::ceiling)
                .min(Comparator.naturalOrder())
                .orElse(VillageLevel.SELF_RELIANT);
    }
}
