package id.pimpasa.appointment.application;

import java.time.Instant;
import java.util.Optional;

/**
 * A ceremony to which people have been invited was moved or called off.
 *
 * @param at the new moment; empty when it was called off
 */
public record CeremonyChanged(String batch, Optional<Instant> at) {}
