package id.pimpasa.escalation.domain;

import id.pimpasa.platform.error.InvalidInputException;

/** What a reporter tells, free of control characters and neither too short nor too long. */
public final class Narrative {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;

    private Narrative() {}

    /**
     * @return the text as it is kept
     * @throws InvalidInputException if it is too short or too long
     */
    public static String valid(String text) {
        var narrative =
                text == null ? "" : text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
        if (narrative.length() < SHORTEST) {
            throw new InvalidInputException(
                    "narrative",
                    "Ceritakan kejadiannya sedikitnya " + SHORTEST + " huruf, agar petugas dapat membantu.");
        }
        if (narrative.length() > LONGEST) {
            throw new InvalidInputException(
                    "narrative", "Cerita paling panjang " + LONGEST + " huruf. Singkatkan lebih dahulu.");
        }
        return narrative;
    }
}
