package id.pimpasa.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server in the data folder: durable, on loopback only, and with a password. The library starts it for
 * throw-away tests by default, so durability and access are set here on purpose.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";
    static final String DATABASE = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ACCESS_BY_PASSWORD = """
            # TYPE  DATABASE  USER  ADDRESS        METHOD
            host    all       all   127.0.0.1/32   scram-sha-256
            host    all       all   ::1/128        scram-sha-256
            """;

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    static EmbeddedDatabase start(Path dataDirectory) {
        var folder = DataFolder.open(dataDirectory);
        try {
            stopOrphan(folder.databaseFolder());
            var password = folder.databasePassword();
            var server = startServer(folder.databaseFolder(), password);
            closeToStrangers(server, folder.databaseFolder(), password);
            return new EmbeddedDatabase(folder, server, password);
        } catch (IOException | SQLException e) {
            folder.close();
            throw new IllegalStateException("The embedded database in " + dataDirectory + " does not start: " + e, e);
        }
    }

    private static EmbeddedPostgres startServer(Path databaseFolder, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(databaseFolder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setConnectConfig("password", password)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "60")
                .start();
    }

    /**
     * After a kill of the application its database server lives on. The folder's lock is ours, so that server belongs to
     * nobody: it is stopped, and its committed work is found again.
     */
    private static void stopOrphan(Path databaseFolder) throws IOException {
        var pidFile = databaseFolder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var orphan = serverOf(Files.readAllLines(pidFile));
        if (orphan.isPresent()) {
            log.warn(
                    "Stopping database server {} that an earlier run left behind",
                    orphan.get().pid());
            stop(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    /**
     * @param pidFile process id and data folder, a line each; cut short when the machine went down while it was written
     */
    private static Optional<ProcessHandle> serverOf(List<String> pidFile) {
        if (pidFile.size() < 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pidFile.get(0).strip()))
                .filter(process -> serves(process, pidFile.get(1).strip()));
    }

    /** Since a restart of the machine the number may be that of any process, also of another PostgreSQL server. */
    private static boolean serves(ProcessHandle process, String dataFolder) {
        return Arrays.asList(process.info().arguments().orElse(new String[0])).contains(dataFolder);
    }

    private static void stop(ProcessHandle process) throws IOException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stillRunning) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the earlier database server to stop", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException(e);
        }
    }

    /** A new database lets everyone on loopback in without a password; from here on nobody. Repeats itself safely. */
    private static void closeToStrangers(EmbeddedPostgres server, Path databaseFolder, String password)
            throws IOException, SQLException {
        var access = databaseFolder.resolve("pg_hba.conf");
        if (Files.readString(access).equals(ACCESS_BY_PASSWORD)) {
            return;
        }
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER USER " + USER + " PASSWORD '" + password + "'");
            Files.writeString(access, ACCESS_BY_PASSWORD);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
