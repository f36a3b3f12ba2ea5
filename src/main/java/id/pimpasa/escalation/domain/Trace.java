package id.pimpasa.escalation.domain;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something in a report by which another report about the same people can be recognised.
 *
 * @param value in one spelling, whichever the reporter chose
 */
public record Trace(Kind kind, String value) {

    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+?62|0)[ .-]?8(?:[ .-]?\\d){7,11}(?!\\d)");
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu|[Bb]ang|[Hh]aji|[Hh]j|[Mm]as|[Mm]bak|[Ss]ponsor|[Cc]alo|[Aa]gen)\\.?\\s+"
                    + "(\\p{Lu}\\p{L}{2,})");

    /** What is recognised. */
    public enum Kind {
        PHONE,
        NAME
    }

    /** Indonesian mobile numbers in any spelling, and names that follow a form of address. */
    public static Set<Trace> in(String text) {
        var traces = new LinkedHashSet<Trace>();
        PHONE.matcher(text).results().forEach(found -> traces.add(new Trace(Kind.PHONE, phone(found.group()))));
        NAME.matcher(text)
                .results()
                .forEach(found -> traces.add(new Trace(Kind.NAME, found.group(1).toLowerCase(Locale.ROOT))));
        return traces;
    }

    private static String phone(String typed) {
        return typed.replaceAll("\\D", "").replaceFirst("^62", "0");
    }

    /** Never in a log line. */
    @Override
    public String toString() {
        return "Trace[" + kind + "]";
    }
}
