package id.pimpasa.outreach;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;

/** A visit was held and reported. Carries no word of the report. */
public record VisitReported(VisitId visit, OfficeCode office, VillageCode village, LocalDate heldOn) {}
