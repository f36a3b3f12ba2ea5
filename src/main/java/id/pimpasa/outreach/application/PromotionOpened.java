package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.VillagePromotion;

/** A village may be proposed for the status Mandiri; the process of it starts in the same transaction. */
public record PromotionOpened(VillagePromotion promotion) {}
