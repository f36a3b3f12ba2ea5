package id.pimpasa.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database server of an application with this data folder: looked into, stopped and started as by an administrator. */
public record DatabaseServer(Path folder, List<String> command, ProcessHandle process, int port) {

    /** The server refuses to run as root; inside a user namespace of its own it is somebody else. */
    private static final List<String> NOT_AS_ROOT =
            System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();

    public static DatabaseServer of(Path folder) throws IOException {
        var note = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"));
        var process = ProcessHandle.of(Long.parseLong(note.get(0).strip())).orElseThrow();
        var command = new ArrayList<>(NOT_AS_ROOT);
        command.add(process.info().command().orElseThrow());
        command.addAll(List.of(process.info().arguments().orElseThrow()));
        return new DatabaseServer(
                folder, command, process, Integer.parseInt(note.get(3).strip()));
    }

    /** The one number that a query answers. */
    public long number(String query) throws IOException, SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    public void change(String statement) throws IOException, SQLException {
        try (var connection = connect()) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    private java.sql.Connection connect() throws IOException, SQLException {
        var password = Files.readString(folder.resolve("postgres.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", password);
    }

    /** A fast shutdown: open transactions are rolled back. */
    void stop() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        process.onExit().join();
    }

    void start() throws IOException {
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "restarted-database.log").toFile())
                .start();
    }
}
