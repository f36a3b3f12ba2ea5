package id.pimpasa.testsupport;

import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each run of the tests a database folder of its own. */
class TestDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = Path.of(
                "target", "test-data", Long.toString(ProcessHandle.current().pid()));
        TestPropertyValues.of("pimpasa.data-dir=" + folder).applyTo(context);
    }
}
