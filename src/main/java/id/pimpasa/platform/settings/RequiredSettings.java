package id.pimpasa.platform.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/**
 * An office server (one with an external database) must be configured whole: half a configuration would lose mail or
 * leave a door open, and nobody would notice until a report went missing. So it does not start. Nor does the demo where an
 * office server was meant.
 */
class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, String> SETTINGS = settings();

    private static final String DATABASE = "spring.datasource.url";
    private static final List<String> OFFICE_ONLY = List.of(
            "spring.datasource.username", "spring.datasource.password", "pimpasa.secret-key", "pimpasa.admin.password");

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
        if (StringUtils.hasText(environment.getProperty(DATABASE))) {
            requireAll(environment);
        } else if (isMeantForAnOffice(environment)) {
            throw new MissingSettingsException(List.of("SPRING_DATASOURCE_URL"));
        }
    }

    private static void requireAll(ConfigurableEnvironment environment) {
        var missing = SETTINGS.entrySet().stream()
                .filter(setting -> !StringUtils.hasText(environment.getProperty(setting.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettingsException(missing);
        }
    }

    /** Without its database an office server would be the demo, whose password everybody knows. */
    private static boolean isMeantForAnOffice(ConfigurableEnvironment environment) {
        return OFFICE_ONLY.stream().anyMatch(setting -> StringUtils.hasText(environment.getProperty(setting)))
                || !isLoopback(environment.getProperty("server.address", "localhost"));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddressOfThisMachine) {
            return false;
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
