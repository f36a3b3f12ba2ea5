package id.pimpasa.outreach.process;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.ReplanVisit;
import id.pimpasa.outreach.application.VisitFile;
import id.pimpasa.outreach.application.VisitSettings;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.domain.ParticipantGroup;
import id.pimpasa.outreach.domain.ServiceKind;
import id.pimpasa.outreach.domain.ServiceRequest;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.form.Option;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the form of the visit report shows: the plan, the lists to choose from, and a report that came back. */
@Component
class ReportView {

    private final Visits visits;
    private final VisitFile file;
    private final ReportFilesView files;
    private final ReplanVisit replanVisit;
    private final VisitSettings settings;

    ReportView(Visits visits, VisitFile file, ReportFilesView files, ReplanVisit replanVisit, VisitSettings settings) {
        this.settings = settings;
        this.visits = visits;
        this.file = file;
        this.files = files;
        this.replanVisit = replanVisit;
    }

    /** When the visit could take place instead. */
    record Nearest(String date, String time, String shown) {

        static Nearest of(LocalDateTime moment) {
            return new Nearest(
                    moment.toLocalDate().toString(),
                    moment.toLocalTime().toString(),
                    NearestDates.shown(Optional.of(moment)));
        }
    }

    /** The plan, from which the report's form takes its first values. */
    record Plan(
            String id,
            String number,
            String village,
            String when,
            String plannedOn,
            String startsAt,
            String kind,
            String theme,
            Integer applicants,
            boolean raised,
            boolean back,
            Nearest nearest) {}

    Map<String, Object> show(VisitId id) {
        var visit = visits.get(id);
        var shown = new HashMap<String, Object>();
        shown.put("visit", plan(visit));
        shown.put("activities", options(ActivityKind.values(), ActivityKind::label));
        shown.put(
                "pillars", options(ActivityKind.values(), kind -> kind.pillar().label()));
        shown.put("groups", options(ParticipantGroup.values(), ParticipantGroup::label));
        shown.put("serviceKinds", options(ServiceKind.values(), ServiceKind::label));
        shown.put("testQuestions", settings.test().questions());
        shown.put("passportMinimum", settings.passportMinimum());
        shown.put("signs", options(Indicator.values(), Indicator::label));
        shown.put("openCommitments", file.openCommitments(id));
        shown.put("openQuestions", file.openQuestions(id));
        shown.put("returnNote", visit.returnNote().orElse(""));
        file.report(id).ifPresent(report -> {
            shown.put("earlier", report);
            shown.put("earlierFiles", files.uploaded(report));
        });
        return shown;
    }

    private Plan plan(Visit visit) {
        var summary = file.summary(visit.id());
        return new Plan(
                visit.id().toString(),
                visit.number(),
                summary.village(),
                summary.when(),
                visit.plannedOn().toString(),
                visit.startsAt().toString(),
                visit.kind().name(),
                visit.theme(),
                visit.request().map(ServiceRequest::applicants).orElse(null),
                visit.raisedReport().isPresent(),
                visit.isBack(),
                replanVisit.nearestFor(visit.id()).map(Nearest::of).orElse(null));
    }

    private static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Option(label.apply(value), value.name()))
                .toList();
    }
}
