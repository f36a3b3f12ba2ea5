package id.pimpasa.benchmark;

import id.pimpasa.packaged.DatabaseServer;
import id.pimpasa.packaged.PackagedApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the packaged application and prints a table; no part of {@code mvn verify}. Run it on a machine that does nothing
 * else: {@code mvn -Pbenchmark verify}. What was measured stands in {@code docs/benchmarks.md}.
 */
class PimpasaBenchmark {

    private static final int CLIENTS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(30);

    /** As an office server is started. */
    private static final List<String> AS_SERVER = List.of("-Xmx512m", "-XX:+UseParallelGC");

    /** The calls of this benchmark come from one address. */
    private static final Map<String, String> NO_LIMIT = Map.of(
            "PIMPASA_PUBLICREPORTS_REPORTSPERHOUR", Integer.toString(Integer.MAX_VALUE),
            "PIMPASA_PUBLICREPORTS_MOSTREPORTSPERHOUR", Integer.toString(Integer.MAX_VALUE),
            "PIMPASA_PUBLICREPORTS_VILLAGEPERHOUR", Integer.toString(Integer.MAX_VALUE));

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    @Test
    void measure() throws Exception {
        PackagedApplication.unpack();
        var table = new Table();
        starts(table);
        throughput(table);
        table.row("Triage decision", "%.0f µs".formatted(new TriageBenchmark().microseconds()), "");
        table.print();
        Files.writeString(Path.of("target", "benchmarks.md"), table.toString());
    }

    private static void starts(Table table) throws IOException {
        var first = startAndClose("First start, with the demo's story", "≤ 45 s", table);
        var second = startAndClose("Start with existing data", "≤ 15 s", table);
        table.row("Memory of the application after that start", mebibytes(second.application()), "≤ 700 MiB");
        table.row("Memory of its PostgreSQL server", mebibytes(second.database()), "");
        table.row("Memory of the application after the first start", mebibytes(first.application()), "");
    }

    private static Memory startAndClose(String what, String target, Table table) throws IOException {
        var begin = System.nanoTime();
        try (var application = PackagedApplication.start("benchmark-start", settings(), PackagedApplication.AS_DEMO)
                .awaitReady()) {
            table.row(what, "%.1f s".formatted((System.nanoTime() - begin) / 1e9), target);
            return Memory.of(application.pid(), folder);
        }
    }

    private static void throughput(Table table) throws Exception {
        try (var application = PackagedApplication.start("benchmark-throughput", settings(), AS_SERVER)
                .awaitReady()) {
            var api = new Api(application.baseUrl());
            run(table, "Reports carried from intake to closure", "", client -> new CarriedReport(api, client).carry());
            var intake = new Intake(api);
            run(table, "Intake through POST /api/public/reports", "≥ 150/s, p95 < 200 ms", intake::report);
            var handled = new BreachTimers(DatabaseServer.of(folder), intake).handle();
            table.row(
                    "10,000 response times that run out at once, all cases gone up",
                    "%.0f s".formatted(handled.toMillis() / 1000.0),
                    "≤ 120 s");
        }
    }

    private static void run(Table table, String what, String target, Clients.Work work) {
        new Clients(CLIENTS, WARM_UP, work).run();
        var result = new Clients(CLIENTS, MEASURED, work).run();
        table.row(
                what,
                "%.1f/s; p50 %d ms, p95 %d ms, p99 %d ms; %d failed"
                        .formatted(
                                result.perSecond(),
                                result.percentile(50),
                                result.percentile(95),
                                result.percentile(99),
                                result.failed()),
                target);
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<>(NO_LIMIT);
        settings.put("PIMPASA_DATA_DIR", folder.toString());
        return settings;
    }

    private static String mebibytes(long bytes) {
        return "%d MiB".formatted(bytes >> 20);
    }
}
