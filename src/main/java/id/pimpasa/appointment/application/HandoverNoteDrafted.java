package id.pimpasa.appointment.application;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;
import java.util.List;
import java.util.UUID;

/** Villages of an officer have moved, and a note about it waits to be signed. */
public record HandoverNoteDrafted(UUID note, List<VillageCode> villages, OfficeCode office) {}
