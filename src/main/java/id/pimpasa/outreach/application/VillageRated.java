package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;

/** An approved report has changed, or confirmed, how far a village has come. */
public record VillageRated(VillageCode village, OfficeCode office, VillageLevel level) {}
