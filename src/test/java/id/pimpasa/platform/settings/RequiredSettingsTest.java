package id.pimpasa.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Half a production configuration does not start; the demo needs none. */
class RequiredSettingsTest {

    private static final Map<String, Object> WHOLE = Map.of(
            "spring.datasource.url", "jdbc:postgresql://db/pimpasa",
            "spring.datasource.username", "pimpasa",
            "spring.datasource.password", "secret",
            "spring.mail.host", "mail",
            "pimpasa.mail.from", "pimpasa@example.test",
            "pimpasa.public-url", "https://pimpasa.example.test",
            "pimpasa.secret-key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");

    @Test
    void theDemoNeedsNoSettings() {
        assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void aWholeConfigurationStarts() {
        assertThatCode(() -> check(WHOLE)).doesNotThrowAnyException();
    }

    @Test
    void everyMissingSettingIsNamedAsItIsSet() {
        var refused = catchThrowableOfType(
                MissingSettingsException.class,
                () -> check(Map.of("spring.datasource.url", "jdbc:postgresql://db/pimpasa")));

        assertThat(refused.missing())
                .containsExactly(
                        "SPRING_DATASOURCE_USERNAME",
                        "SPRING_DATASOURCE_PASSWORD",
                        "SPRING_MAIL_HOST",
                        "PIMPASA_MAIL_FROM",
                        "PIMPASA_PUBLIC_URL",
                        "PIMPASA_SECRET_KEY");
        assertThat(new MissingSettingsFailureAnalyzer()
                        .analyze(refused, refused)
                        .getDescription())
                .contains("SPRING_MAIL_HOST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.username",
                "spring.datasource.password",
                "pimpasa.secret-key",
                "pimpasa.admin.password"
            })
    void theDemoDoesNotStartInPlaceOfAnOfficeServer(String setting) {
        var refused =
                catchThrowableOfType(MissingSettingsException.class, () -> check(Map.of(setting, "of the office")));

        assertThat(refused.missing()).containsExactly("SPRING_DATASOURCE_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::", "no address"})
    void theDemoServesThisMachineOnly(String address) {
        var refused =
                catchThrowableOfType(MissingSettingsException.class, () -> check(Map.of("server.address", address)));

        assertThat(refused.missing()).containsExactly("SPRING_DATASOURCE_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void anAddressOfLoopbackIsTheDemos(String address) {
        assertThatCode(() -> check(Map.of("server.address", address))).doesNotThrowAnyException();
    }

    private static void check(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", settings));
        new RequiredSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
