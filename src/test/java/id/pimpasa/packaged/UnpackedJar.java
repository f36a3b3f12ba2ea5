package id.pimpasa.packaged;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The jar unpacked as an office server has it, see README: its libraries beside it instead of inside it, since classes
 * are found far sooner in a jar than in a jar within a jar. Unpacked once for each run.
 */
final class UnpackedJar {

    private static final Path FOLDER = unpack(Path.of(System.getProperty("pimpasa.jar")));

    private UnpackedJar() {}

    /** Every jar is named: started by its manifest, Tomcat does not find the web pages in the libraries. */
    static String classPath() {
        return FOLDER.resolve("*") + File.pathSeparator + FOLDER.resolve("lib").resolve("*");
    }

    private static Path unpack(Path jar) {
        var folder = Path.of("target", "pimpasa");
        try {
            // What an earlier version left would be on the class path, too.
            FileSystemUtils.deleteRecursively(folder);
            var unpacking = new ProcessBuilder(List.of(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            folder.toString()))
                    .inheritIO()
                    .start();
            if (unpacking.waitFor() != 0) {
                throw new IllegalStateException("Not unpacked: " + jar);
            }
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
