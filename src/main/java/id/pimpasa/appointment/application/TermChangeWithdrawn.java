package id.pimpasa.appointment.application;

import java.util.UUID;

/** What was to change a term does not come about. */
public record TermChangeWithdrawn(UUID term) {}
