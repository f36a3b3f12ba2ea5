package id.pimpasa.appointment;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.util.List;

/**
 * An officer mentors these villages again, beside a colleague who has mentored them all along: plans and visits stay where
 * they are. Published in the transaction that assigned them.
 */
public record AssignmentsResumed(OfficeCode office, UserId officer, List<VillageCode> villages, LocalDate since) {}
