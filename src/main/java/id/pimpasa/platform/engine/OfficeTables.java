package id.pimpasa.platform.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Decision tables that an office has changed: files in a folder of its own, each in the place of the shipped one with the
 * same file name. Cases that run go on with the tables with which they began, as they do with their model.
 */
@Component
class OfficeTables {

    private static final String ENDING = ".dmn";

    private final String folder;

    OfficeTables(@Value("${pimpasa.decisions-dir}") String folder) {
        this.folder = folder.strip();
    }

    /** @return the office's own table, or the shipped one */
    Resource insteadOf(Resource shipped) {
        return own().stream()
                .filter(file -> file.getFileName().toString().equals(shipped.getFilename()))
                .findFirst()
                .<Resource>map(FileSystemResource::new)
                .orElse(shipped);
    }

    /** @throws IllegalStateException if a file of the folder would take nothing's place: a slip in its name would go unnoticed */
    void requireKnown(Collection<String> shipped) {
        own().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !shipped.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException("PIMPASA_DECISIONS_DIR: there is no decision table " + name
                            + " to replace. Known: " + shipped);
                });
    }

    private List<Path> own() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "PIMPASA_DECISIONS_DIR: " + folder + " is not a folder that can be read", e);
        }
    }
}
