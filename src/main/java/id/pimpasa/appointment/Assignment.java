package id.pimpasa.appointment;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;

/** An officer mentors a village. A village may have several officers, an officer several villages. */
public record Assignment(UserId officer, VillageCode village, OfficeCode office, LocalDate since) {}
