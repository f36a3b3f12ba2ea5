package id.pimpasa.appointment.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An officer leaves, for good or for a while; the term's process goes on to the handover in the same transaction.
 *
 * @param takesEffectAt start of the first day on which the officer is away
 * @param leaveEndsAt when a leave ends; empty for an end of the term
 */
public record TermChanged(UUID term, Instant takesEffectAt, Optional<Instant> leaveEndsAt) {}
