package id.pimpasa.escalation.domain;

import id.pimpasa.platform.error.InvalidInputException;

/** Text that a person writes: without control characters, neither too short nor too long. */
public record PlainText(String value) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 2000;

    /** @throws InvalidInputException saying what to do, if the text is too short or too long */
    public PlainText {
        value = value == null
                ? ""
                : value.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
        if (value.length() < SHORTEST) {
            throw new InvalidInputException("text", "Tulis sedikitnya " + SHORTEST + " huruf.");
        }
        if (value.length() > LONGEST) {
            throw new InvalidInputException("text", "Tulisan paling panjang " + LONGEST + " huruf. Singkatkan dahulu.");
        }
    }

    /** Never in a log line. */
    @Override
    public String toString() {
        return "PlainText[…]";
    }
}
