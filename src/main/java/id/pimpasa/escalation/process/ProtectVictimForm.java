package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.ProtectionMeasure;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;

/** Somebody has made a victim safe. Only then may the case end. */
class ProtectVictimForm extends ConcludingForm<ProtectionMeasure> {

    private final ReportDesk desk;

    ProtectVictimForm(CaseForm caseForm, ReportDesk desk) {
        super(
                caseForm,
                desk,
                VictimProtectionProcess.KEY,
                VictimProtectionProcess.Elements.PROTECT_VICTIM,
                Rung.PROTECTION,
                ProtectionMeasure.class,
                (task, measure) -> task.set(Variables.VICTIM_PROTECTED, true));
        this.desk = desk;
    }

    @Override
    void record(TaskCompletion task, SubmittedForm form, ProtectionMeasure measure) {
        desk.protectVictim(Cases.idOf(task), measure, form.text(FormFields.NOTE), task.user());
    }
}
