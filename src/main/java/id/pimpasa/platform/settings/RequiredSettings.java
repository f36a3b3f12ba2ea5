package id.pimpasa.platform.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/**
 * An office server (one with an external database) must be configured whole: half a configuration would lose mail or
 * leave a door open, and nobody would notice until a report went missing. So it does not start.
 */
class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, String> SETTINGS = settings();

    private static Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("spring.datasource.username", "SPRING_DATASOURCE_USERNAME");
        settings.put("spring.datasource.password", "SPRING_DATASOURCE_PASSWORD");
        settings.put("spring.mail.host", "SPRING_MAIL_HOST");
        settings.put("pimpasa.mail.from", "PIMPASA_MAIL_FROM");
        settings.put("pimpasa.public-url", "PIMPASA_PUBLIC_URL");
        settings.put("pimpasa.secret-key", "PIMPASA_SECRET_KEY");
        return settings;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        var missing = SETTINGS.entrySet().stream()
                .filter(setting -> !StringUtils.hasText(environment.getProperty(setting.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettingsException(missing);
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
