package id.pimpasa.appointment;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.util.List;

/** An officer now mentors these villages. Published in the transaction that assigned them. */
public record AssignmentsStarted(OfficeCode office, UserId officer, List<VillageCode> villages, LocalDate since) {}
