package id.pimpasa.escalation;

import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody reports. {@link Reports#submit} checks it against the rules of a report.
 *
 * @param narrative what happened, in the reporter's words
 * @param suspectedDeparture day on which somebody is thought to leave, or {@code null}
 * @param reporterName {@code null} unless the reporter gave one; dropped when the mode is anonymous
 * @param reporterContact phone number or mail address, or {@code null}; dropped when the mode is anonymous
 * @param enteredBy the officer who entered it, or {@code null} for the public page
 */
public record NewReport(
        VillageCode village,
        String narrative,
        Set<Indicator> indicators,
        LocalDate suspectedDeparture,
        IdentityMode identityMode,
        String reporterName,
        String reporterContact,
        ReportSource source,
        UserId enteredBy) {

    public NewReport {
        indicators = indicators.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(indicators));
    }

    /** Leaves out every word of the reporter, so that a log line cannot hold one. */
    @Override
    public String toString() {
        return "NewReport[village=" + village + ", source=" + source + "]";
    }
}
