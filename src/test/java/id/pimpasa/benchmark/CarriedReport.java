package id.pimpasa.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** One report through every human step, from the public entrance to its closure; each client in a village of its own. */
class CarriedReport {

    /** A village with one officer, and who works on its reports. */
    private record Place(String village, String officer, String office) {}

    private static final List<Place> PLACES = List.of(
            new Place("36.04.13.2012", "pimpasa-serang-01", "serang"),
            new Place("36.04.13.2006", "pimpasa-serang-02", "serang"),
            new Place("36.01.01.2006", "pimpasa-serang-07", "serang"),
            new Place("36.04.08.2006", "pimpasa-cilegon-01", "cilegon"),
            new Place("36.04.30.2003", "pimpasa-cilegon-03", "cilegon"),
            new Place("36.03.11.2001", "pimpasa-tangerang-01", "tangerang"),
            new Place("36.03.11.2002", "pimpasa-tangerang-02", "tangerang"),
            new Place("36.03.13.2008", "pimpasa-tangerang-03", "tangerang"));

    private final Api api;
    private final Place place;

    CarriedReport(Api api, int client) {
        this.api = api;
        this.place = PLACES.get(client % PLACES.size());
    }

    void carry() throws IOException, InterruptedException {
        var before = verifications();
        api.report(Intake.of(place.village()));
        var verification = first("the verification", this::verifications, tasks -> !tasks.equals(before));
        var process = verification.path("processInstanceId").asText();
        complete(place.officer(), verification, "CONFIRMED", Map.of());
        next("intel-" + place.office(), process, "FORWARD", Map.of());
        next("kakanim-" + place.office(), process, "HANDLE", Map.of());
        next("intel-" + place.office(), process, "GUIDANCE_GIVEN", Map.of());
        next(
                "intel-" + place.office(),
                process,
                "GUIDANCE_GIVEN",
                Map.of("feedback", "Terima kasih atas laporan Anda."));
    }

    /** The case opens in a job of its own, and so may its steps. */
    private static JsonNode first(String what, Callable<JsonNode> ask, Predicate<JsonNode> isIt) {
        return Awaitility.await(what)
                .atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(ask, tasks -> !tasks.isEmpty() && isIt.test(tasks))
                .get(0);
    }

    /** The newest of the officer's. */
    private JsonNode verifications() throws IOException, InterruptedException {
        return api.tasks(
                place.officer(),
                "taskDefinitionKey=userTask_verifyReport&sortBy=created&sortOrder=desc&maxResults=1&assignee="
                        + place.officer());
    }

    private void next(String user, String process, String conclusion, Map<String, Object> more)
            throws IOException, InterruptedException {
        var task = first(
                "the next step for " + user, () -> api.tasks(user, "processInstanceId=" + process), tasks -> true);
        complete(user, task, conclusion, more);
    }

    private void complete(String user, JsonNode task, String conclusion, Map<String, Object> more)
            throws IOException, InterruptedException {
        var entries = new HashMap<>(more);
        entries.put("conclusion", conclusion);
        entries.put("note", "Catatan petugas tentang langkah ini.");
        api.submit(user, task.path("id").asText(), entries);
    }
}
