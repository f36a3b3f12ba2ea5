package id.pimpasa.platform.error;

import java.util.Optional;

/**
 * A person's input broke a rule. The message is Indonesian, names what is wrong and says what to do next; it reaches the
 * person as it stands, so it must never repeat personal text. Nothing of the input is saved.
 */
public class InvalidInputException extends RuntimeException {

    private final String field;

    public InvalidInputException(String message) {
        this(null, message);
    }

    /** @param field key of the form field at fault, or {@code null} when no single field is */
    public InvalidInputException(String field, String message) {
        super(message);
        this.field = field;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
