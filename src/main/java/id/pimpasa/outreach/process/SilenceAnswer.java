package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageSilenceProcess.Variables.OFFICE_CODE;
import static id.pimpasa.outreach.process.VillageSilenceProcess.Variables.VISIT_PLANNED;
import static id.pimpasa.outreach.process.VillageSilenceProcess.Variables.VISIT_REPORT_DUE;
import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.outreach.application.BreakSilence;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.WorkingDayDeadlines;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the officer's and the head's step about a silent village have in common. */
@Component
class SilenceAnswer {

    /** The officer's form leaves out the last one. */
    private enum Measure {
        NOTHING_SEEN,
        NEAREST,
        VISIT,
        ACCEPT
    }

    private static final String REPORTED_IN = "report-visit";
    private static final String NO_OFFICER = "Desa ini belum mempunyai petugas";

    private final BreakSilence breakSilence;
    private final WorkingDayDeadlines deadlines;
    private final BusinessClock clock;
    private final Mornings mornings;

    SilenceAnswer(BreakSilence breakSilence, WorkingDayDeadlines deadlines, BusinessClock clock, Mornings mornings) {
        this.breakSilence = breakSilence;
        this.deadlines = deadlines;
        this.clock = clock;
        this.mornings = mornings;
    }

    Map<String, Object> show(TaskView task) {
        var id = task.businessKey();
        var silent = breakSilence.read(id);
        return Map.of(
                "village", silent.village(),
                "lastHeard", "%s, %d hari lalu".formatted(DAY.format(silent.lastHeardOn()), silent.days()),
                "nearest", silent.hasOfficer() ? NearestDates.shown(breakSilence.nearest(id)) : NO_OFFICER);
    }

    void submit(TaskCompletion task, SubmittedForm form) {
        var measure = form.choice("measure", Measure.class);
        var id = task.businessKey();
        var note = form.optionalText("note").orElse(null);
        switch (measure) {
            case NOTHING_SEEN -> breakSilence.nothingSeen(id, note, task.user());
            case ACCEPT -> breakSilence.accept(id, note, task.user());
            case NEAREST -> plan(task, NearestDates.accepted(breakSilence.nearest(id)));
            case VISIT -> plan(task, visitAt(form));
        }
        task.set(VISIT_PLANNED, measure == Measure.NEAREST || measure == Measure.VISIT);
    }

    private static LocalDateTime visitAt(SubmittedForm form) {
        return form.has("visitAt") ? form.dateTime("visitAt") : null;
    }

    private void plan(TaskCompletion task, LocalDateTime moment) {
        var visit = breakSilence.planVisit(task.businessKey(), moment);
        var office = new OfficeCode(task.get(OFFICE_CODE));
        var dayAfter = mornings.of(visit.plannedOn().plusDays(1), office);
        task.set(VISIT_REPORT_DUE, clock.plusWorkingDays(office, dayAfter, deadlines.of(REPORTED_IN)));
    }
}
