package id.pimpasa.escalation;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;
import java.time.Instant;

/** A report has been taken in. Carries no word of it. */
public record ReportReceived(
        ReportId report, OfficeCode office, VillageCode village, ReportSource source, Instant receivedAt) {}
