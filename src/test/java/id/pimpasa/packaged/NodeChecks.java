package id.pimpasa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The checks under {@code src/test/node}, run as a person would run them there: {@code npm run lint}. */
final class NodeChecks {

    private static final Path FOLDER = Path.of("src", "test", "node");
    private static final Path LOCK = FOLDER.resolve("package-lock.json");
    private static final Path INSTALLED = FOLDER.resolve("node_modules").resolve("installed-lock.json");
    private static final int OLDEST_NODE = 20;
    private static final long PATIENCE_MINUTES = 30;

    private NodeChecks() {}

    /** Runs a script of {@code package.json}; a finding fails the test with what the script wrote. */
    static void run(String script, Map<String, String> environment) {
        requireNode();
        installPackages();
        var run = execute("npm-" + script, environment, "npm", "run", "--silent", script);
        assertThat(run.exitCode()).as("npm run %s%n%s", script, run.output()).isZero();
    }

    private static void requireNode() {
        var version =
                execute("node-version", Map.of(), "node", "--version").output().strip();
        var major = Integer.parseInt(version.substring(1, version.indexOf('.')));
        assertThat(major)
                .as("Node %s or newer is needed; found %s", OLDEST_NODE, version)
                .isGreaterThanOrEqualTo(OLDEST_NODE);
    }

    private static synchronized void installPackages() {
        try {
            if (Files.exists(INSTALLED) && Files.mismatch(LOCK, INSTALLED) == -1) {
                return;
            }
            var install = execute(
                    "npm-ci", Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
            assertThat(install.exitCode()).as("npm ci%n%s", install.output()).isZero();
            Files.copy(LOCK, INSTALLED);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Run execute(String name, Map<String, String> environment, String... command) {
        var log = Path.of("target", name + ".log");
        var builder = new ProcessBuilder(List.of(command))
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toAbsolutePath().toFile());
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException(name + " did not end in time; see " + log);
            }
            return new Run(process.exitValue(), Files.readString(log));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The checks of models, forms and pages need Node %s or newer with npm on the PATH: %s"
                            .formatted(OLDEST_NODE, e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Run(int exitCode, String output) {}
}
