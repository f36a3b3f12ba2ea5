package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.VerificationFinding;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An officer says what is to be found in the village; new signs or a nearer departure raise the risk. */
@Component
class VerifyReportForm extends ConcludingForm<VerificationFinding> {

    private static final String INDICATOR_OPTIONS = "indicatorOptions";
    private static final String FOUND_INDICATORS = "foundIndicators";
    private static final String DEPARTURE_DATE = "departureDate";

    private final ReportDesk desk;
    private final CaseMarks marks;

    VerifyReportForm(CaseForm caseForm, ReportDesk desk, CaseMarks marks) {
        super(
                caseForm,
                desk,
                Elements.VERIFY_REPORT,
                Rung.VERIFICATION,
                VerificationFinding.class,
                (task, finding) -> {});
        this.desk = desk;
        this.marks = marks;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var values = new HashMap<>(super.show(task));
        values.put(FormFields.OFFICIALS, marks.officials(task));
        values.put(INDICATOR_OPTIONS, IndicatorOptions.all());
        return values;
    }

    @Override
    void record(TaskCompletion task, SubmittedForm form, VerificationFinding finding) {
        super.record(task, form, finding);
        var found = IndicatorOptions.chosen(form.choices(FOUND_INDICATORS));
        desk.learn(Cases.idOf(task), found, form.optionalDate(DEPARTURE_DATE).orElse(null));
        marks.take(task, form);
    }
}
