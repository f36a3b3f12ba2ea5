package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.OUTCOME;
import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.SUSPICIOUS;

import id.pimpasa.outreach.application.ReplanVisit;
import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.outreach.application.VisitRights;
import id.pimpasa.outreach.domain.VisitOutcome;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The officer says what became of the visit: its report, a new date, or that it will not take place. */
@Component
class ReportVisitForm implements UserTaskForm {

    private final VisitRights rights;
    private final ReportView view;
    private final ReportVisit reportVisit;
    private final ReplanVisit replanVisit;

    ReportVisitForm(VisitRights rights, ReportView view, ReportVisit reportVisit, ReplanVisit replanVisit) {
        this.rights = rights;
        this.view = view;
        this.reportVisit = reportVisit;
        this.replanVisit = replanVisit;
    }

    @Override
    public String processKey() {
        return VillageVisitProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.REPORT_VISIT;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        rights.requireOwn(VisitOf.the(task));
        return view.show(VisitOf.the(task));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var id = VisitOf.the(task);
        var outcome = form.choice("outcome", VisitOutcome.class);
        switch (outcome) {
            case HELD -> report(task, form);
            case POSTPONED -> replanVisit.postpone(id, ReportEntries.newDate(form), task.user());
            case CANCELLED -> replanVisit.cancel(id, form.optionalText("reason").orElse(null), task.user());
        }
        task.set(OUTCOME, outcome);
    }

    private void report(TaskCompletion task, SubmittedForm form) {
        if (form.flag("back")) {
            reportVisit.comeBack(VisitOf.the(task), task.user());
        }
        var suspicious = reportVisit.report(
                VisitOf.the(task),
                ReportEntries.content(form),
                ReportEntries.suspicion(form),
                ReportEntries.keptCommitments(form),
                task.user());
        task.set(SUSPICIOUS, suspicious);
    }
}
