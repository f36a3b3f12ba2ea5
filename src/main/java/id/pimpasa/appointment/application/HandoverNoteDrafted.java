package id.pimpasa.appointment.application;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.util.UUID;

/** Villages of an officer have moved, and a note about it waits to be signed. */
public record HandoverNoteDrafted(UUID note, UserId officer, OfficeCode office) {}
