package id.pimpasa.escalation.domain;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code with which a reporter follows a report: 16 digits in groups of four, easy to copy by hand and to read out on a
 * telephone. 15 are random; the last is a check digit after Damm, which finds every wrong digit and every swap of
 * neighbours. Receipts that were issued with 20 digits go on being read.
 *
 * @param digits all of them without spaces
 */
public record Receipt(String digits) {

    private static final int RANDOM_DIGITS = 15;
    private static final int GROUP = 4;
    private static final Pattern VALID = Pattern.compile("\\d{16}|\\d{20}");
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    public Receipt {
        if (!VALID.matcher(digits).matches() || checkDigit(digits) != 0) {
            throw new IllegalArgumentException("Not a receipt");
        }
    }

    public static Receipt issue(SecureRandom random) {
        var digits = new StringBuilder();
        while (digits.length() < RANDOM_DIGITS) {
            digits.append(random.nextInt(10));
        }
        return new Receipt(digits.append(checkDigit(digits)).toString());
    }

    /** Reads what a person typed; spaces, dots and dashes do not matter. Empty if it cannot be a receipt. */
    public static Optional<Receipt> parse(String typed) {
        var digits = typed.replaceAll("[\\s\\p{Z}.\\p{Pd}]", "");
        return VALID.matcher(digits).matches() && checkDigit(digits) == 0
                ? Optional.of(new Receipt(digits))
                : Optional.empty();
    }

    /** The receipt as people read it: {@code 1234 5678 9012 3456}. */
    public String formatted() {
        return digits.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    private static int checkDigit(CharSequence digits) {
        return digits.chars().map(digit -> digit - '0').reduce(0, (interim, digit) -> DAMM[interim][digit]);
    }

    /** Never in a log line. */
    @Override
    public String toString() {
        return "Receipt[…]";
    }
}
