package id.pimpasa.outreach;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit has come to its end: its report was approved, or it was cancelled. Carries no word of it.
 *
 * @param held whether it took place; a cancelled one leaves the village unvisited
 * @param plan the plan that it belongs to
 */
public record VisitClosed(VisitId visit, OfficeCode office, VillageCode village, boolean held, Optional<UUID> plan) {}
