package id.pimpasa.outreach.domain;

import id.pimpasa.platform.error.InvalidInputException;

/** Checks of free texts. */
final class Texts {

    private Texts() {}

    static String required(String text, int longest, String field, String label) {
        var stripped = optional(text, longest, field, label);
        if (stripped == null) {
            throw new InvalidInputException(field, label + " wajib diisi.");
        }
        return stripped;
    }

    /** @return {@code null} for an empty text */
    static String optional(String text, int longest, String field, String label) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw new InvalidInputException(field, label + " paling banyak " + longest + " huruf.");
        }
        return stripped;
    }
}
