package id.pimpasa.demo;

import static id.pimpasa.escalation.process.ReportEscalationProcess.KEY;

import id.pimpasa.access.Role;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportAdditions;
import id.pimpasa.escalation.ReportSource;
import id.pimpasa.escalation.Reports;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The reports of the last months, at each rung and each level of risk. */
@Component
@ConditionalOnDemoData
class ReportStory implements StoryLine {

    private final Stage stage;
    private final StoryTable cases;
    private final Reports reports;
    private final ReportAdditions additions;
    private final Assignments assignments;
    private final Territory territory;
    private final BusinessClock clock;

    ReportStory(
            Stage stage,
            StoryTable cases,
            Reports reports,
            ReportAdditions additions,
            Assignments assignments,
            Territory territory,
            BusinessClock clock) {
        this.stage = stage;
        this.cases = cases;
        this.reports = reports;
        this.additions = additions;
        this.assignments = assignments;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public List<Chapter> chapters(StoryTime time) {
        return StoryFile.read("warnings", Warning.File.class).list().stream()
                .flatMap(warning -> chapters(warning, time))
                .toList();
    }

    private Stream<Chapter> chapters(Warning warning, StoryTime time) {
        var received = time.ago(warning.received());
        var receipt = new Chapter(warning.name() + ": received", received, () -> receive(warning));
        var events = warning.events();
        return Stream.concat(
                Stream.of(receipt), IntStream.range(0, events.size()).mapToObj(index -> {
                    var event = events.get(index);
                    return new Chapter(
                            "%s: %d %s".formatted(warning.name(), index + 1, event.step()),
                            received.plus(event.after()),
                            () -> play(warning, event));
                }));
    }

    private void receive(Warning warning) {
        if (warning.isPublic()) {
            var submitted = reports.submit(report(warning));
            cases.keepCase(warning.name(), submitted.id().toString(), submitted.receipt());
        } else {
            stage.start(warning.name(), KEY, warning.enteredBy(), intake(warning));
        }
    }

    private NewReport report(Warning warning) {
        return new NewReport(
                warning.villageCode(),
                warning.narrative(),
                warning.indicators(),
                day(warning, warning.departure()),
                warning.identity(),
                warning.reporter(),
                warning.contact(),
                ReportSource.PUBLIC,
                null);
    }

    private Map<String, Object> intake(Warning warning) {
        var entries = new HashMap<String, Object>();
        entries.put("village", warning.village());
        entries.put("narrative", warning.narrative());
        entries.put("indicators", codes(warning.indicators()));
        entries.put("departureDate", text(day(warning, warning.departure())));
        entries.put("identityMode", warning.identity().name());
        entries.put("reporterName", warning.reporter());
        entries.put("reporterContact", warning.contact());
        return entries;
    }

    private void play(Warning warning, Warning.Event event) {
        if (event.step() == null) {
            additions.addTo(cases.receiptOf(warning.name()), event.note(), day(warning, event.departure()));
        } else {
            var step = event.step();
            stage.complete(
                    warning.name(),
                    step.processKey(),
                    step.elementId(),
                    worker(warning, step),
                    entries(warning, event));
        }
    }

    private Map<String, Object> entries(Warning warning, Warning.Event event) {
        var entries = new HashMap<String, Object>();
        if (event.conclusion() != null) {
            entries.put("conclusion", event.conclusion());
        }
        entries.put("note", event.note());
        switch (event.step()) {
            case VERIFY -> {
                entries.put("foundIndicators", codes(event.found()));
                entries.put("departureDate", text(day(warning, event.departure())));
            }
            case SIGN, SIGN_AT_KANWIL -> {
                entries.put("delivery", "BY_HAND");
                entries.put("letterNumber", event.letter());
                entries.put("letterDate", text(today(warning)));
            }
            case INFORM -> entries.put("feedback", event.answer());
            default -> {}
        }
        return entries;
    }

    private UserId worker(Warning warning, ReportStep step) {
        return step.role() == Role.PIMPASA ? officer(warning) : People.holder(step.role(), office(warning));
    }

    /** Whoever mentors the village; the first of two. */
    private UserId officer(Warning warning) {
        return assignments.officersOf(warning.villageCode()).get(0);
    }

    private LocalDate day(Warning warning, Integer daysAhead) {
        return daysAhead == null ? null : today(warning).plusDays(daysAhead);
    }

    private LocalDate today(Warning warning) {
        return clock.today(office(warning));
    }

    private OfficeCode office(Warning warning) {
        return territory.officeServing(warning.villageCode()).orElseThrow();
    }

    private static List<String> codes(Set<Indicator> indicators) {
        return indicators == null
                ? List.of()
                : indicators.stream().map(Indicator::code).toList();
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
