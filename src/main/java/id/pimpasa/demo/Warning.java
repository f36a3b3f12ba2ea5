package id.pimpasa.demo;

import id.pimpasa.escalation.IdentityMode;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A report of {@code demo/warnings.yaml} and what has become of it.
 *
 * @param received how long ago, see {@link StoryTime#ago}
 * @param officer who entered it; {@code null} for the public page
 * @param departure in how many days after the report somebody is thought to leave, or {@code null}
 * @param identity {@code null} for a report without a name
 */
record Warning(
        String name,
        String received,
        String village,
        String officer,
        Set<Indicator> indicators,
        Integer departure,
        IdentityMode identity,
        String reporter,
        String contact,
        String narrative,
        List<Event> events) {

    Warning {
        indicators = indicators == null ? Set.of() : indicators;
        identity = identity == null ? IdentityMode.ANONYMOUS : identity;
        events = events == null ? List.of() : events;
    }

    /**
     * Something that happened to the report.
     *
     * @param after how long after its receipt
     * @param step which step was completed; {@code null} when the reporter added something
     * @param note what the person noted, or what the reporter added
     * @param departure in how many days after the event somebody is thought to leave, or {@code null}
     * @param answer what the reporter was told
     * @param letter number of the letter to a partner
     */
    record Event(
            Duration after,
            ReportStep step,
            String conclusion,
            String note,
            Set<Indicator> found,
            Integer departure,
            String answer,
            String letter) {}

    /** The reports of {@code demo/warnings.yaml}. */
    record File(List<Warning> list) {}

    VillageCode villageCode() {
        return new VillageCode(village);
    }

    UserId enteredBy() {
        return new UserId(officer);
    }

    boolean isPublic() {
        return officer == null;
    }
}
