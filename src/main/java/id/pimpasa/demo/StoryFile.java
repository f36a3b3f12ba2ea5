package id.pimpasa.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** Reads the parts of the story that are text rather than code. */
final class StoryFile {

    private StoryFile() {}

    /** @param name of a file under {@code demo/}; its one top-level entry is called as the file */
    static <T> T read(String name, Class<T> type) {
        try {
            var sources = new YamlPropertySourceLoader().load(name, new ClassPathResource("demo/" + name + ".yaml"));
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind(name, type)
                    .get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
