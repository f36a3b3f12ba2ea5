package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.SUSPICIOUS;

import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.outreach.application.VisitRights;
import id.pimpasa.outreach.domain.VisitOutcome;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows why the report came back and takes the corrected one. */
@Component
class CorrectReportForm implements UserTaskForm {

    private final VisitRights rights;
    private final ReportView view;
    private final ReportVisit reportVisit;

    CorrectReportForm(VisitRights rights, ReportView view, ReportVisit reportVisit) {
        this.rights = rights;
        this.view = view;
        this.reportVisit = reportVisit;
    }

    @Override
    public String processKey() {
        return VillageVisitProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.CORRECT_REPORT;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        rights.requireOwn(VisitOf.the(task));
        return view.show(VisitOf.the(task));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        if (form.choice("outcome", VisitOutcome.class) != VisitOutcome.HELD) {
            throw new InvalidInputException(
                    "outcome", "Kunjungan ini sudah dilaporkan terlaksana. Perbaiki laporannya sesuai catatan.");
        }
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
