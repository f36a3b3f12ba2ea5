package id.pimpasa.appointment.application;

import java.util.UUID;

/** A further decree prolongs a term; its process waits for the new end. */
public record TermRenewed(UUID term) {}
