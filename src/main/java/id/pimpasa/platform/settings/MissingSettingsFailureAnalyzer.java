package id.pimpasa.platform.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the missing settings in place of a stack trace. */
class MissingSettingsFailureAnalyzer extends AbstractFailureAnalyzer<MissingSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettingsException cause) {
        return new FailureAnalysis(
                "The settings are those of an office server, but these are missing: "
                        + String.join(", ", cause.missing()),
                "Set them in the environment (the README's section on production says what each is), "
                        + "or unset all of that section to run the demo, which has an embedded database and serves this machine only.",
                cause);
    }
}
