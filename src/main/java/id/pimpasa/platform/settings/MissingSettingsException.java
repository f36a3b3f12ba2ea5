package id.pimpasa.platform.settings;

import java.util.List;

/** An office server lacks settings that it cannot do without. */
public class MissingSettingsException extends IllegalStateException {

    private final transient List<String> missing;

    public MissingSettingsException(List<String> missing) {
        super("Missing settings: " + String.join(", ", missing));
        this.missing = List.copyOf(missing);
    }

    List<String> missing() {
        return missing;
    }
}
