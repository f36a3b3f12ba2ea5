package id.pimpasa.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The application's HTTP interfaces, as another program uses them. */
class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "DesaBinaan#2025";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String baseUrl;

    Api(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    void report(Map<String, Object> report) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + "/api/public/reports"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(report)))
                .build();
        send(request, 201);
    }

    JsonNode tasks(String user, String query) throws IOException, InterruptedException {
        return JSON.readTree(
                send(signedIn("/engine-rest/task?" + query, user).build(), 200).body());
    }

    void submit(String user, String task, Map<String, Object> entries) throws IOException, InterruptedException {
        var variables = new HashMap<String, Object>();
        entries.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        var request = signedIn("/engine-rest/task/" + task + "/submit-form", user)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("variables", variables))))
                .build();
        send(request, 204);
    }

    private HttpRequest.Builder signedIn(String path, String user) {
        var credentials = Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(baseUrl + path)).header("Authorization", "Basic " + credentials);
    }

    private HttpResponse<String> send(HttpRequest request, int expected) throws IOException, InterruptedException {
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IOException(request.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response;
    }
}
