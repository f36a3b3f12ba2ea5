package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.VillageIndex;

/** How far a village has come was worked out anew: after an approved report, or because older ones no longer count. */
public record VillageRated(VillageIndex rating) {}
