package id.pimpasa.platform.user;

import java.util.regex.Pattern;

/**
 * The account a person signs in with, such as {@code pimpasa-serang-01}.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, starting with a letter or digit
 */
public record UserId(String value) {

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public UserId {
        if (value == null || !VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a user id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
