package id.pimpasa.escalation.process;

import id.pimpasa.escalation.Outcome;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reporter gets an answer, and the report its outcome. */
@Component
class InformReporterForm extends ConcludingForm<Outcome> {

    private static final String FEEDBACK = "feedback";

    private final ReportDesk desk;

    InformReporterForm(CaseForm caseForm, ReportDesk desk) {
        super(caseForm, desk, Elements.INFORM_REPORTER, Rung.FEEDBACK, Outcome.class, (task, outcome) -> {});
        this.desk = desk;
    }

    @Override
    List<Outcome> offered(TaskView task) {
        return desk.report(Cases.idOf(task)).possibleOutcomes();
    }

    @Override
    void record(TaskCompletion task, SubmittedForm form, Outcome outcome) {
        desk.answer(Cases.idOf(task), outcome, form.text(FEEDBACK), form.text(FormFields.NOTE), task.user());
    }
}
