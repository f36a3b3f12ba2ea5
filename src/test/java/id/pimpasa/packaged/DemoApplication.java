package id.pimpasa.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the packaged application with its demo to every test that asks for it: the first start plays a long story, so all
 * share one.
 */
public final class DemoApplication implements ParameterResolver {

    static final String PASSWORD = "DesaBinaan#2025";

    private static final Namespace NAMESPACE = Namespace.create(DemoApplication.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PackagedApplication.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent("demo", key -> new Running(), Running.class)
                .application;
    }

    private static final class Running implements CloseableResource {

        private final PackagedApplication application = PackagedApplication.start(
                        "demo-application",
                        Map.of(
                                "PIMPASA_DATA_DIR",
                                newFolder().toString(),
                                "PIMPASA_DEMO_PASSWORD",
                                PASSWORD,
                                // A test fills a form faster than any person.
                                "PIMPASA_PUBLICREPORTS_YOUNGESTFORM",
                                "PT0S"))
                .awaitReady();

        private static Path newFolder() {
            try {
                return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "demo-application-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            application.close();
        }
    }
}
