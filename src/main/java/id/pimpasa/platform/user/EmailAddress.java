package id.pimpasa.platform.user;

import java.util.regex.Pattern;

/** An address to which the application sends mail. */
public final class EmailAddress {

    /** Longest address, in characters. */
    private static final int LONGEST = 120;

    private static final Pattern SHAPE = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");

    private EmailAddress() {}

    /** @return whether it has the shape of an address and at most 120 characters, spaces around it left out */
    public static boolean isOne(String text) {
        return text != null
                && text.length() <= LONGEST
                && SHAPE.matcher(text.strip()).matches();
    }
}
