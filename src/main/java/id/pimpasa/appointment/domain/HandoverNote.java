package id.pimpasa.appointment.domain;

import id.pimpasa.platform.user.UserId;
import java.util.Optional;
import java.util.UUID;

/**
 * The note of a handover, drafted for both to sign.
 *
 * @param givenBy who signs for the officer who leaves
 */
public record HandoverNote(UUID document, Optional<UserId> givenBy) {}
