package id.pimpasa.platform.office;

import java.util.regex.Pattern;

/**
 * The short code of an immigration office, such as {@code banten} (Kanwil) or {@code serang} (Kanim).
 *
 * @param value 2 to 31 lower-case letters and hyphens, starting with a letter
 */
public record OfficeCode(String value) {

    private static final Pattern VALID = Pattern.compile("[a-z][a-z-]{1,30}");

    public OfficeCode {
        if (value == null || !VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an office code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
