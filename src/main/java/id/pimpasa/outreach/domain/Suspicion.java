package id.pimpasa.outreach.domain;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.platform.error.InvalidInputException;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an officer saw that may be trafficking or smuggling, on its way to becoming an early-warning report.
 *
 * @param departure day on which somebody is thought to leave, or {@code null}
 */
public record Suspicion(String narrative, Set<Indicator> indicators, LocalDate departure) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;

    public Suspicion {
        narrative = Texts.required(narrative, LONGEST, "suspicionNarrative", "Uraian temuan mencurigakan");
        if (narrative.length() < SHORTEST) {
            throw new InvalidInputException(
                    "suspicionNarrative", "Uraian temuan mencurigakan paling sedikit " + SHORTEST + " huruf.");
        }
        indicators = Set.copyOf(indicators);
    }

    /** Leaves out every word, so that a log line cannot hold one. */
    @Override
    public String toString() {
        return "Suspicion" + indicators;
    }
}
