package id.pimpasa.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Resident memory as Linux counts it: what a process has in memory for the application; for the database server's
 * processes, which share most of theirs, each one's share.
 */
record Memory(long application, long database) {

    /** @param dataFolder of the application, where its database server notes its process */
    static Memory of(long pid, Path dataFolder) throws IOException {
        var application = ProcessHandle.of(pid).orElseThrow();
        var database = databaseServer(dataFolder);
        var share = Stream.concat(Stream.of(database), database.descendants())
                .mapToLong(process -> kibibytes(process, "smaps_rollup", "Pss:"))
                .sum();
        return new Memory(kibibytes(application, "status", "VmRSS:") << 10, share << 10);
    }

    private static ProcessHandle databaseServer(Path dataFolder) throws IOException {
        var note = Files.readAllLines(dataFolder.resolve("postgres").resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(note.get(0).strip())).orElseThrow();
    }

    private static long kibibytes(ProcessHandle process, String file, String label) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), file))) {
            return lines.filter(line -> line.startsWith(label))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
