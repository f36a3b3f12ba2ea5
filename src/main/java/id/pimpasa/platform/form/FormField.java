package id.pimpasa.platform.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One field as its form file declares it; the server checks every entry against it.
 *
 * @param options permitted values of a choice with a fixed list; empty otherwise
 * @param optionsKey name of the list, shown by the step's {@link UserTaskForm}, that a choice must be taken from
 * @param hiddenWhen FEEL condition under which the field is hidden and must not be sent
 */
record FormField(
        String key,
        String label,
        FieldType type,
        boolean required,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<Pattern> pattern,
        Set<String> options,
        Optional<String> optionsKey,
        boolean noPastDates,
        boolean wholeNumber,
        Optional<String> hiddenWhen) {

    static final int LONGEST_TEXT = 20_000;
}
