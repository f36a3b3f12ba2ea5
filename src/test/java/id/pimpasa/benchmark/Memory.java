package id.pimpasa.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Resident memory as Linux counts it: what a process has in memory for the application; for the database server's
 * processes, which share most of theirs, each one's share.
 */
record Memory(long application, long database) {

    static Memory of(long pid) {
        var application = ProcessHandle.of(pid).orElseThrow();
        var database = application
                .descendants()
                .mapToLong(process -> kibibytes(process, "smaps_rollup", "Pss:"))
                .sum();
        return new Memory(kibibytes(application, "status", "VmRSS:") << 10, database << 10);
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
