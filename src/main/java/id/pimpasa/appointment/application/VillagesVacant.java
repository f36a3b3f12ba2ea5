package id.pimpasa.appointment.application;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;
import java.util.List;
import java.util.UUID;

/** Villages have no officer and no term whose end would say so; their process starts in the same transaction. */
public record VillagesVacant(UUID vacancy, OfficeCode office, List<VillageCode> villages) {}
