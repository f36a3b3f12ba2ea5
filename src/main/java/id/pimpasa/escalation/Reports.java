package id.pimpasa.escalation;

/** The facade of this module: takes reports in. */
public interface Reports {

    /**
     * Stores a report and starts its escalation, in the caller's transaction.
     *
     * @throws id.pimpasa.platform.error.InvalidInputException if the village is unknown or served by no office of ours,
     *     the narrative is too short or too long, or the date of departure is in the past
     */
    SubmittedReport submit(NewReport report);
}
