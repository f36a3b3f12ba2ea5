package id.pimpasa.escalation.process;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.application.MergeReports;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.AssessmentResult;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The Inteldakim head assesses. A critical report is not sent back to the village: it would wait there. */
@Component
class AssessReportForm extends ConcludingForm<AssessmentResult> {

    private static final String MERGE_INTO = "mergeInto";
    private static final String RUNNING_CASES = "runningCases";

    private final CaseMarks marks;
    private final MergeReports mergeReports;
    private final OpeningFacts facts;

    AssessReportForm(
            CaseForm caseForm, ReportDesk desk, CaseMarks marks, MergeReports mergeReports, OpeningFacts facts) {
        super(
                caseForm,
                desk,
                Elements.ASSESS_REPORT,
                Rung.ASSESSMENT,
                AssessmentResult.class,
                (task, result) -> task.set(Variables.ASSESSMENT_RESULT, result));
        this.marks = marks;
        this.mergeReports = mergeReports;
        this.facts = facts;
    }

    /** Where the Kanim was alerted, the officer's verification goes into the file and does not come back here. */
    @Override
    List<AssessmentResult> offered(TaskView task) {
        return task.get(Variables.RISK_LEVEL) == RiskLevel.CRITICAL || task.get(Variables.KANIM_ALERTED)
                ? List.of(AssessmentResult.FORWARD, AssessmentResult.MERGE)
                : super.offered(task);
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var values = new HashMap<>(super.show(task));
        values.put(FormFields.OFFICIALS, marks.officials(task));
        values.put(
                RUNNING_CASES,
                mergeReports.candidates(Cases.idOf(task)).stream()
                        .map(other ->
                                new Option(facts.subjectOf(other), other.id().toString()))
                        .toList());
        return values;
    }

    @Override
    void record(TaskCompletion task, SubmittedForm form, AssessmentResult result) {
        marks.take(task, form);
        if (result == AssessmentResult.MERGE) {
            var into = ReportId.of(form.text(MERGE_INTO));
            mergeReports.merge(Cases.idOf(task), into, form.text(FormFields.NOTE), task.user());
        } else {
            super.record(task, form, result);
        }
    }
}
