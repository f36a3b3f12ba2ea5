package id.pimpasa.escalation;

import java.time.LocalDate;

/** Takes in what a reporter adds later, for other modules. */
public interface ReportAdditions {

    /**
     * Adds to the report with this receipt, in the caller's transaction; the running case weighs it at once.
     *
     * @param departure the day of departure as the reporter now knows it, or {@code null}
     * @return whether a report has this receipt
     * @throws id.pimpasa.platform.error.InvalidInputException if the report is closed, the text too short or too long, or
     *     the day past
     */
    boolean addTo(String receipt, String text, LocalDate departure);
}
