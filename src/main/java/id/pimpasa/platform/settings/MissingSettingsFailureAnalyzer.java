package id.pimpasa.platform.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the missing settings in place of a stack trace. */
class MissingSettingsFailureAnalyzer extends AbstractFailureAnalyzer<MissingSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettingsException cause) {
        return new FailureAnalysis(
                "SPRING_DATASOURCE_URL is set, so this is an office server, but these settings are missing: "
                        + String.join(", ", cause.missing()),
                "Set them in the environment (the README's section on production says what each is), "
                        + "or unset SPRING_DATASOURCE_URL to run the demo on the embedded database.",
                cause);
    }
}
