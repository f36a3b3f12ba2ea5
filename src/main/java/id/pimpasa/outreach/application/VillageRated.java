package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.VillageIndex;

/** An approved report has changed, or confirmed, how far a village has come. */
public record VillageRated(VillageIndex rating) {}
