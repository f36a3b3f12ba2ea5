package id.pimpasa.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database is a real store: durable, closed to others, and owned by one application at a time. */
class EmbeddedDatabaseTest {

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void commitsReachTheDisk() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void onlyTheOwnerReadsThePasswordFile() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("postgres.password")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        var port = URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
        assertThat(accepts(InetAddress.getLoopbackAddress(), port)).isTrue();
        for (var address : otherAddresses()) {
            assertThat(accepts(address, port)).as(address.toString()).isFalse();
        }
    }

    @Test
    void aFolderInUseIsAClearError() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(DataFolderInUseException.class)
                .hasMessageContaining("in use by another running PIMPASA")
                .hasMessageContaining("PIMPASA_DATA_DIR");
    }

    @Test
    void afterARestartOfTheMachineAnotherServerWithTheOldNumberLivesOn(@TempDir Path other) throws IOException {
        var running = Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
        var left = Files.createDirectories(other.resolve("postgres")).resolve("postmaster.pid");
        Files.write(left, List.of(running.get(0), left.getParent().toString()));

        EmbeddedDatabase.start(other).close();

        assertThat(ProcessHandle.of(Long.parseLong(running.get(0).strip())))
                .get()
                .matches(ProcessHandle::isAlive);
    }

    @Test
    void aNoteOfTheServerThatWasCutShortKeepsNothingFromStarting(@TempDir Path other) throws IOException {
        Files.createFile(Files.createDirectories(other.resolve("postgres")).resolve("postmaster.pid"));

        try (var started = EmbeddedDatabase.start(other)) {
            assertThat(started.jdbcUrl()).startsWith("jdbc:postgresql://localhost:");
        }
    }

    private static String setting(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), "postgres", database.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery("SHOW " + name)) {
            result.next();
            return result.getString(1);
        }
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }

    private static boolean accepts(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1_000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
