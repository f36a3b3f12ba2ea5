package id.pimpasa.escalation;

/**
 * A report that has been taken in.
 *
 * @param receipt code with which the reporter follows the report; known to nobody else, shown once
 */
public record SubmittedReport(ReportId id, String receipt) {

    @Override
    public String toString() {
        return "SubmittedReport[" + id + "]";
    }
}
