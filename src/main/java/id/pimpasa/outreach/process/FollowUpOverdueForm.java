package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.OUTCOME;
import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.REMINDED;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.ReplanVisit;
import id.pimpasa.outreach.application.ReplanVisit.NewDate;
import id.pimpasa.outreach.application.TellOfficer;
import id.pimpasa.outreach.domain.VisitOutcome;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The head of Inteldakim says what becomes of a visit that nobody reported. */
@Component
class FollowUpOverdueForm implements UserTaskForm {

    private enum Measure {
        REMIND,
        NEAREST,
        RESCHEDULE,
        CANCEL
    }

    private final VisitSummary summary;
    private final ReplanVisit replanVisit;
    private final TellOfficer tellOfficer;

    FollowUpOverdueForm(VisitSummary summary, ReplanVisit replanVisit, TellOfficer tellOfficer) {
        this.summary = summary;
        this.replanVisit = replanVisit;
        this.tellOfficer = tellOfficer;
    }

    @Override
    public String processKey() {
        return VillageVisitProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.FOLLOW_UP_OVERDUE;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var id = VisitOf.the(task);
        var shown = summary.of(id);
        shown.put("nearest", NearestDates.shown(replanVisit.nearestFor(id)));
        return shown;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var id = VisitOf.the(task);
        var measure = form.choice("measure", Measure.class);
        switch (measure) {
            case REMIND -> remind(id, task, form);
            case NEAREST -> postpone(id, nearest(id, form), task);
            case RESCHEDULE -> postpone(id, ReportEntries.newDate(form), task);
            case CANCEL -> {
                replanVisit.cancel(id, form.text("reason"), task.user());
                task.set(OUTCOME, VisitOutcome.CANCELLED);
            }
        }
        task.set(REMINDED, measure == Measure.REMIND);
    }

    private NewDate nearest(VisitId id, SubmittedForm form) {
        var moment = NearestDates.accepted(replanVisit.nearestFor(id));
        return new NewDate(moment.toLocalDate(), moment.toLocalTime(), form.text("reason"));
    }

    private void postpone(VisitId id, NewDate to, TaskCompletion task) {
        replanVisit.postpone(id, to, task.user());
        task.set(OUTCOME, VisitOutcome.POSTPONED);
    }

    private void remind(VisitId id, TaskCompletion task, SubmittedForm form) {
        replanVisit.recordReminder(id, form.optionalText("reason").orElse(null), task.user());
        tellOfficer.askForReport(id);
    }
}
