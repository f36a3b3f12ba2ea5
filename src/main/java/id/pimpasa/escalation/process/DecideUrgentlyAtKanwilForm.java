package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.KanwilDecision;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The head of the Kanwil decides at the same time as the head of the Kanim. To act settles what the other was asked. */
@Component
class DecideUrgentlyAtKanwilForm extends ConcludingForm<KanwilDecision> {

    private final ReportDesk desk;

    DecideUrgentlyAtKanwilForm(CaseForm caseForm, ReportDesk desk) {
        super(
                caseForm,
                desk,
                UrgentDecisionProcess.KEY,
                UrgentDecisionProcess.Elements.DECIDE_URGENTLY_AT_KANWIL,
                Rung.KANWIL_DECISION,
                KanwilDecision.class,
                (task, decision) -> {
                    task.set(Variables.KANWIL_DECISION, decision);
                    task.set(Variables.DECIDED_AT_KANWIL, true);
                });
        this.desk = desk;
    }

    @Override
    List<KanwilDecision> offered(TaskView task) {
        return List.of(KanwilDecision.HANDLE, KanwilDecision.REFER, KanwilDecision.CLOSE);
    }

    @Override
    void record(TaskCompletion task, SubmittedForm form, KanwilDecision decision) {
        super.record(task, form, decision);
        if (decision != KanwilDecision.CLOSE) {
            desk.leave(Cases.idOf(task), Set.of(Rung.DECISION));
        }
    }
}
