package id.pimpasa.outreach.application;

import java.util.UUID;

/** A later visit found that a village has kept its word; nobody has to ask for it any more. */
public record CommitmentKept(UUID commitment) {}
