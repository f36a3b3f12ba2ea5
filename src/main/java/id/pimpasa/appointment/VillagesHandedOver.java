package id.pimpasa.appointment;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.util.List;

/**
 * One officer's villages now belong to another. Published in the transaction of the handover, so that whoever moves
 * visits or reports along does it completely or not at all.
 */
public record VillagesHandedOver(OfficeCode office, UserId from, UserId to, List<VillageCode> villages) {}
