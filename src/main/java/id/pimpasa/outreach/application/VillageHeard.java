package id.pimpasa.outreach.application;

import java.util.UUID;

/** A visit to a silent village was reported. */
public record VillageHeard(UUID silence) {}
