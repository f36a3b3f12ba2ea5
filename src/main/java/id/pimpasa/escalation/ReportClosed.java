package id.pimpasa.escalation;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;
import java.time.Instant;

/**
 * A report has come to its end. Carries no word of it.
 *
 * @param breaches how many response times were missed on its way
 */
public record ReportClosed(
        ReportId report,
        OfficeCode office,
        VillageCode village,
        RiskLevel riskLevel,
        Outcome outcome,
        int breaches,
        Instant receivedAt,
        Instant closedAt) {}
