package id.pimpasa.escalation.process;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.form.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue of signs as a list to tick. */
final class IndicatorOptions {

    private IndicatorOptions() {}

    static List<Option> all() {
        return Arrays.stream(Indicator.values())
                .map(indicator -> new Option(indicator.label(), indicator.code()))
                .toList();
    }

    /** @throws InvalidInputException if the catalogue has no such sign */
    static Set<Indicator> chosen(List<String> codes) {
        return codes.stream().map(Indicator::of).collect(Collectors.toSet());
    }
}
