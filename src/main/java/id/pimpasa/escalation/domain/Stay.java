package id.pimpasa.escalation.domain;

import java.util.Optional;

/**
 * Where a report waits.
 *
 * @param matter which letter or which review it is about, where a report waits at the same rung for several at once;
 *     {@code null} where it does not
 */
public record Stay(Rung rung, String matter) {

    public static Stay at(Rung rung) {
        return new Stay(rung, null);
    }

    /** Where something is done about one of several letters. */
    public static Stay at(Rung rung, Referral letter) {
        return new Stay(rung, letter.id().toString());
    }

    public Optional<String> about() {
        return Optional.ofNullable(matter);
    }
}
