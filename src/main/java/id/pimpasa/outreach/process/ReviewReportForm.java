package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.APPROVED;
import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.outreach.application.VisitFile;
import id.pimpasa.outreach.application.VisitSettings;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.domain.Question;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.ReviewOutcome;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The head of Inteldakim reads the report and approves it or sends it back with a note. */
@Component
class ReviewReportForm implements UserTaskForm {

    private final VisitSummary summary;
    private final VisitFile file;
    private final Visits visits;
    private final ReportFilesView files;
    private final ReportVisit reportVisit;
    private final List<String> questions;
    private final int minimum;

    ReviewReportForm(
            VisitSummary summary,
            VisitFile file,
            Visits visits,
            ReportFilesView files,
            ReportVisit reportVisit,
            VisitSettings settings) {
        this.questions = settings.test().questions();
        this.minimum = settings.passportMinimum();
        this.summary = summary;
        this.file = file;
        this.visits = visits;
        this.files = files;
        this.reportVisit = reportVisit;
    }

    @Override
    public String processKey() {
        return VillageVisitProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.REVIEW_REPORT;
    }

    /** A row of the participants' table. */
    record ParticipantLine(String group, int women, int men) {}

    @Override
    public Map<String, Object> show(TaskView task) {
        var id = VisitOf.the(task);
        var shown = summary.of(id);
        shown.put("officer", file.reporter(id));
        file.report(id).ifPresent(report -> {
            shown.putAll(words(id, report));
            shown.put("photos", "**Foto kegiatan**\n\n" + files.photos(report.files()));
            shown.put("attendanceList", "**Daftar hadir**\n\n" + files.attendanceList(report.files()));
            shown.put("details", ReportDetailLines.of(report.details(), questions, minimum));
            shown.put("conclusion", conclusion(report));
            shown.put("requestLetter", files.requestLetter(report));
        });
        return shown;
    }

    private Map<String, Object> words(VisitId id, ReportContent report) {
        return Map.of(
                "held", "%s, %s–%s".formatted(DAY.format(report.heldOn()), report.beganAt(), report.endedAt()),
                "activity", report.kind().label(),
                "pillar", report.kind().pillar().label(),
                "theme", report.theme(),
                "participants",
                        report.participants().stream()
                                .map(row -> new ParticipantLine(row.people().label(), row.women(), row.men()))
                                .toList(),
                "tests",
                        report.gain()
                                .map(gain -> "Sebelum %d, sesudah %d, kenaikan %+d"
                                        .formatted(report.preAverage(), report.postAverage(), gain))
                                .orElse("Tidak diadakan"),
                "services",
                        lines(report.services().stream()
                                .map(row -> row.service().label() + ": " + row.people() + " orang")),
                "questions", lines(report.questions().stream().map(ReviewReportForm::line)),
                "commitments", lines(report.commitments().stream().map(ReviewReportForm::line)),
                "findings", findings(id, report));
    }

    private static String conclusion(ReportContent report) {
        var text = report.details().conclusion();
        return text == null ? "Tidak ada" : text;
    }

    private String findings(VisitId id, ReportContent report) {
        var stated = report.nilReport() ? "Tidak ada temuan." : report.findings();
        var raised = visits.get(id).raisedReport().isPresent()
                ? "Temuan mencurigakan telah diteruskan sebagai laporan dini."
                : null;
        return lines(Stream.of(stated, raised).filter(Objects::nonNull));
    }

    private static String line(Question row) {
        return row.question() + "\nJawaban: " + (row.isAnswered() ? row.answer() : "belum ada");
    }

    private static String line(ReportContent.Promise row) {
        return row.promise() + (row.dueOn() == null ? "" : " (paling lambat " + DAY.format(row.dueOn()) + ")");
    }

    private static String lines(Stream<String> texts) {
        var joined = texts.collect(Collectors.joining("\n"));
        return joined.isEmpty() ? "Tidak ada" : joined;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var outcome = form.choice("decision", ReviewOutcome.class);
        reportVisit.review(VisitOf.the(task), outcome, form.optionalText("note").orElse(null), task.user());
        task.set(APPROVED, outcome == ReviewOutcome.APPROVE);
    }
}
