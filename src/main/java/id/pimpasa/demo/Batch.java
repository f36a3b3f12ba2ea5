package id.pimpasa.demo;

import id.pimpasa.platform.office.OfficeCode;
import java.util.List;

/**
 * A batch of {@code demo/batches.yaml}.
 *
 * @param nominated how many working days ago
 * @param until the step that the batch waits at now; {@code null} for a batch that was inaugurated
 * @param returned what the Kanwil wanted corrected, or {@code null}
 * @param refused villages that did not consent
 * @param unanswered villages that have not answered yet
 * @param absent personnel numbers of those who did not come to the ceremony and were inducted at a later one
 * @param years how long its decree is valid
 */
record Batch(
        String name,
        String office,
        int nominated,
        AppointmentStep until,
        String returned,
        List<String> refused,
        List<String> unanswered,
        List<String> absent,
        String decree,
        int years,
        String place,
        List<Nominee> candidates) {

    Batch {
        refused = refused == null ? List.of() : refused;
        unanswered = unanswered == null ? List.of() : unanswered;
        absent = absent == null ? List.of() : absent;
    }

    /** @param briefed {@code null} for yes */
    record Nominee(
            String name, String nip, String grade, String title, int years, Boolean briefed, List<String> villages) {}

    /** The batches of {@code demo/batches.yaml}. */
    record File(List<Batch> list) {}

    OfficeCode officeCode() {
        return new OfficeCode(office);
    }

    boolean reaches(AppointmentStep step) {
        return (until == null || step.compareTo(until) < 0)
                && (returned != null || !step.isOfReturned())
                && (!absent.isEmpty() || !step.isOfAbsent());
    }
}
