package id.pimpasa.escalation.process;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.application.LevelOverrides;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.LevelAnswer;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.LevelConfirmationProcess.Elements;
import id.pimpasa.escalation.process.LevelConfirmationProcess.Variables;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import java.util.HashMap;
import java.util.Map;

/** A second person looks at the proposal to lower the level of a case in which lives may be at stake. */
class ConfirmLevelForm extends ConcludingForm<LevelAnswer> {

    private final LevelOverrides overrides;
    private final Accounts accounts;

    ConfirmLevelForm(CaseForm caseForm, ReportDesk desk, LevelOverrides overrides, Accounts accounts) {
        super(
                caseForm,
                desk,
                LevelConfirmationProcess.KEY,
                Elements.CONFIRM_LEVEL,
                Rung.LEVEL_CHANGE,
                LevelAnswer.class,
                (task, answer) -> task.set(Variables.LEVEL_ANSWER, answer));
        this.overrides = overrides;
        this.accounts = accounts;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var values = new HashMap<>(super.show(task));
        overrides.proposed(Cases.idOf(task)).ifPresent(proposal -> {
            values.put(
                    "proposedLevel",
                    proposal.from().label() + " menjadi " + proposal.to().label());
            values.put("proposalReason", proposal.reason());
            values.put("proposedBy", accounts.nameOf(proposal.by()));
        });
        return values;
    }

    @Override
    void record(TaskCompletion task, SubmittedForm form, LevelAnswer answer) {
        overrides.requireSecondPerson(Cases.idOf(task), answer, task.user());
        super.record(task, form, answer);
    }
}
