package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.AccuseOfficial;
import id.pimpasa.escalation.application.CaseOfficials;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an officer or the Inteldakim head may mark beside their conclusion: a victim, and an official who is involved. */
@Component
class CaseMarks {

    private final ReportDesk desk;
    private final AccuseOfficial accuseOfficial;
    private final CaseOfficials officials;

    CaseMarks(ReportDesk desk, AccuseOfficial accuseOfficial, CaseOfficials officials) {
        this.desk = desk;
        this.accuseOfficial = accuseOfficial;
        this.officials = officials;
    }

    List<Option> officials(TaskView task) {
        return officials.involvable(Cases.idOf(task)).stream()
                .map(account -> new Option(account.displayName(), account.id().value()))
                .toList();
    }

    void take(TaskCompletion task, SubmittedForm form) {
        var id = Cases.idOf(task);
        form.optionalText(FormFields.ACCUSED)
                .map(UserId::new)
                .ifPresent(official -> accuseOfficial.accuse(id, official, task.user()));
        if (form.flag(FormFields.VICTIM) && desk.markVictim(id)) {
            task.set(Variables.VICTIM_MARKED, true);
        }
    }
}
