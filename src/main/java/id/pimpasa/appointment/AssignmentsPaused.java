package id.pimpasa.appointment;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;

/**
 * An officer acts no longer, on leave or on the way out, while nobody has the villages yet. Published in the transaction in
 * which that takes effect.
 */
public record AssignmentsPaused(OfficeCode office, UserId officer) {}
