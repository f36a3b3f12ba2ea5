package id.pimpasa.outreach.application;

import java.util.UUID;

/** A village that has the status Mandiri was rated below what the status asks for. */
public record PromotionLevelFell(UUID promotion) {}
