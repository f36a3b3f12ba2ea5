package id.pimpasa.escalation.application;

import static id.pimpasa.platform.time.IndonesianDates.INDONESIAN;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.domain.Report;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.RungRecord;
import id.pimpasa.escalation.domain.StepRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What has happened to a report, as its case file tells it. */
@Component
class CaseHistory {

    private static final DateTimeFormatter DAY_AND_HOUR = DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", INDONESIAN);

    private final Accounts accounts;
    private final PartnerNames partnerNames;

    CaseHistory(Accounts accounts, PartnerNames partnerNames) {
        this.accounts = accounts;
        this.partnerNames = partnerNames;
    }

    /** Who concluded what, and which times were missed, in the order of time. */
    Stream<String> of(Report report, ZoneId zone) {
        var steps = report.steps().stream().map(step -> new Line(step.doneAt(), step(step, zone)));
        return Stream.concat(steps, breaches(report, zone))
                .sorted(Comparator.comparing(Line::at))
                .map(Line::text);
    }

    /** A delay that nobody sees to comes back every few minutes at night: its lines stand as one. */
    private Stream<Line> breaches(Report report, ZoneId zone) {
        return report.rungs().stream()
                .filter(rung -> rung.breachedAt().isPresent())
                .collect(Collectors.groupingBy(
                        rung -> rung.rung() == Rung.DELAY_REVIEW ? rung.stay() : rung,
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(missed -> breach(missed.get(missed.size() - 1), missed.size(), zone));
    }

    private record Line(Instant at, String text) {}

    private Line breach(RungRecord last, int times, ZoneId zone) {
        var at = last.breachedAt().orElseThrow();
        var told = last.told()
                .map(user -> " Diberitahukan kepada " + accounts.nameOf(user) + ".")
                .orElse("");
        return new Line(
                at,
                "%s – %s: lewat tenggat%s.%s"
                        .formatted(
                                moment(at, zone), last.rung().label(), times > 1 ? " " + times + " kali" : "", told));
    }

    private String step(StepRecord step, ZoneId zone) {
        return "%s – %s oleh %s: %s. %s"
                .formatted(
                        moment(step.doneAt(), zone),
                        step.rung().label(),
                        accounts.nameOf(step.doneBy()),
                        partnerNames.labelOf(step.conclusion()),
                        step.note());
    }

    static String moment(Instant instant, ZoneId zone) {
        return DAY_AND_HOUR.format(instant.atZone(zone));
    }
}
