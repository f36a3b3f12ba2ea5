package id.pimpasa.packaged;

import id.pimpasa.PimpasaApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The application as it is delivered, in a Java process of its own, on a free port. */
public final class PackagedApplication implements AutoCloseable {

    /** As {@code mvn spring-boot:run} starts it, see pom.xml: quick to start rather than fast in the long run. */
    public static final List<String> AS_DEMO =
            List.of(System.getProperty("pimpasa.demo.jvm.options").split(" "));

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static final String DATA_FOLDER = "PIMPASA_DATA_DIR";

    private final Process process;
    private final Path log;
    private final int port;
    private final Map<String, String> settings;
    private final HttpClient http = HttpClient.newHttpClient();

    private PackagedApplication(Process process, Path log, int port, Map<String, String> settings) {
        this.settings = settings;
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Unpacks the jar, which the first start does otherwise: for those who measure it. */
    public static void unpack() {
        UnpackedJar.classPath();
    }

    /** Starts the unpacked jar; the name gives its log file under {@code target}. */
    public static PackagedApplication start(String name, Map<String, String> settings) {
        return start(name, settings, AS_DEMO);
    }

    public static PackagedApplication start(String name, Map<String, String> settings, List<String> javaOptions) {
        var unpacked = List.of("-cp", UnpackedJar.classPath(), PimpasaApplication.class.getName());
        return start(name, settings, javaOptions, unpacked);
    }

    /** Starts the jar as it is. */
    static PackagedApplication startPacked(String name, Map<String, String> settings) {
        return start(name, settings, AS_DEMO, List.of("-jar", System.getProperty("pimpasa.jar")));
    }

    private static PackagedApplication start(
            String name, Map<String, String> settings, List<String> javaOptions, List<String> program) {
        try {
            var port = freePort();
            var log = Path.of("target", name + ".log");
            var builder = new ProcessBuilder(command(javaOptions, program))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            var environment = new HashMap<>(settings);
            environment.put("SERVER_PORT", Integer.toString(port));
            builder.environment().putAll(environment);
            return new PackagedApplication(builder.start(), log, port, settings);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(List<String> javaOptions, List<String> program) {
        var command = new ArrayList<String>();
        command.add(UnpackedJar.java());
        command.addAll(javaOptions);
        command.addAll(program);
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public PackagedApplication awaitReady() {
        Awaitility.await("readiness; see " + log)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("The application ended; see " + log + "\n" + output());
                    }
                    return isReady();
                });
        return this;
    }

    private boolean isReady() {
        try {
            return send(request("/actuator/health/readiness")).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits until the process ends by itself and returns its exit code. */
    int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The application still runs; see " + log);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public String baseUrl() {
        return "http://localhost:" + port;
    }

    /** Its own server, in the folder where it keeps its data. */
    DatabaseServer database() throws IOException {
        return DatabaseServer.of(Path.of(settings.get(DATA_FOLDER)));
    }

    String output() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path, String user, String password) throws IOException {
        return send(request(path).header("Authorization", basic(user, password)));
    }

    public HttpResponse<String> post(String path, String user, String password, String json) throws IOException {
        return send(request(path)
                .header("Authorization", basic(user, password))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A call of somebody without an account. */
    HttpResponse<String> postPublicly(String path, String json, String... headers) throws IOException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> postFormPublicly(String path, String fields) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    HttpResponse<String> getPublicly(String path) throws IOException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl() + path)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** As a power cut or the operating system would: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        awaitExit();
    }
}
