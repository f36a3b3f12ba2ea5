package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.VisitNeed;
import id.pimpasa.outreach.domain.Vulnerability;
import java.time.Month;
import java.util.Optional;

/** The decision table for the villages of a plan. */
public interface VisitPriorityRules {

    VisitNeed needOf(VillageFacts village);

    /**
     * What the table asks about a village.
     *
     * @param daysSinceLastVisit empty if the village has never been visited
     * @param daysSinceLastCounselling at the end of the period; empty if the village has never had any
     * @param month of the planned period
     */
    record VillageFacts(
            Vulnerability vulnerability,
            VillageLevel level,
            Optional<Integer> daysSinceLastVisit,
            Optional<Integer> daysSinceLastCounselling,
            TravelEffort travel,
            Month month) {

        VillageFacts in(Month other) {
            return new VillageFacts(vulnerability, level, daysSinceLastVisit, daysSinceLastCounselling, travel, other);
        }
    }
}
