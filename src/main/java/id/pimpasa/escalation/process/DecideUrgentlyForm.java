package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.KanimDecision;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The head of the Kanim decides at the same time as the head of the Kanwil. To act settles what the other was asked. */
@Component
class DecideUrgentlyForm extends ConcludingForm<KanimDecision> {

    private final ReportDesk desk;

    DecideUrgentlyForm(CaseForm caseForm, ReportDesk desk) {
        super(
                caseForm,
                desk,
                UrgentDecisionProcess.KEY,
                UrgentDecisionProcess.Elements.DECIDE_URGENTLY,
                Rung.DECISION,
                KanimDecision.class,
                (task, decision) -> {
                    task.set(Variables.KANIM_DECISION, decision);
                    task.set(Variables.DECIDED_AT_KANWIL, decision == KanimDecision.CLOSE);
                });
        this.desk = desk;
    }

    @Override
    List<KanimDecision> offered(TaskView task) {
        return List.of(KanimDecision.HANDLE, KanimDecision.REFER, KanimDecision.CLOSE);
    }

    @Override
    void record(TaskCompletion task, SubmittedForm form, KanimDecision decision) {
        super.record(task, form, decision);
        if (decision != KanimDecision.CLOSE) {
            desk.leave(Cases.idOf(task), Set.of(Rung.KANWIL_DECISION));
        }
    }
}
