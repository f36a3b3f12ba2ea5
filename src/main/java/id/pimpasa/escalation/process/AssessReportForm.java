package id.pimpasa.escalation.process;

import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.AssessmentResult;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.form.TaskView;
import java.util.List;
import org.springframework.stereotype.Component;

/** The Inteldakim head assesses. A critical report is not sent back to the village: it would wait there. */
@Component
class AssessReportForm extends ConcludingForm<AssessmentResult> {

    AssessReportForm(CaseForm caseForm, ReportDesk desk) {
        super(
                caseForm,
                desk,
                Elements.ASSESS_REPORT,
                Rung.ASSESSMENT,
                AssessmentResult.class,
                (task, result) -> task.set(Variables.ASSESSMENT_RESULT, result));
    }

    @Override
    List<AssessmentResult> offered(TaskView task) {
        return task.get(Variables.RISK_LEVEL) == RiskLevel.CRITICAL
                ? List.of(AssessmentResult.FORWARD)
                : super.offered(task);
    }
}
