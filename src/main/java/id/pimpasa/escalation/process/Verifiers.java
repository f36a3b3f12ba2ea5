package id.pimpasa.escalation.process;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who verifies a report: the village's officer if exactly one is at work; otherwise any officer of the office. */
@ProcessBean("verifiers")
public class Verifiers {

    private final ReportDesk desk;
    private final Assignments assignments;

    Verifiers(ReportDesk desk, Assignments assignments) {
        this.desk = desk;
        this.assignments = assignments;
    }

    /** @return the user id of the one officer, or {@code null} so that the task waits for the first to take it */
    public String assignee(DelegateExecution execution) {
        var report = desk.report(Cases.idOf(execution));
        if (report.hasUnnamedOfficial()) {
            return null;
        }
        var officers = assignments.actingOfficersOf(report.village()).stream()
                .filter(officer -> !report.isAccused(officer))
                .toList();
        return officers.size() == 1 ? officers.get(0).value() : null;
    }
}
