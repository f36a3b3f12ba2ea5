package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import java.util.EnumSet;

/** A report goes to one or more partner agencies; a letter to each is drafted. */
class ReferralForm extends ConcludingForm<Partner> {

    private static final String ALSO_TO = "alsoTo";

    private final ReportDesk desk;
    private final ReferralLetters letters;

    ReferralForm(CaseForm caseForm, ReportDesk desk, ReferralLetters letters, String elementId) {
        super(caseForm, desk, elementId, Rung.REFERRAL, Partner.class, (task, partner) -> {});
        this.desk = desk;
        this.letters = letters;
    }

    @Override
    void record(TaskCompletion task, SubmittedForm form, Partner partner) {
        var partners = EnumSet.of(partner);
        form.choices(ALSO_TO).stream().map(Partner::valueOf).forEach(partners::add);
        var id = Cases.idOf(task);
        partners.forEach(each -> desk.conclude(id, Rung.REFERRAL, each, form.text(FormFields.NOTE), task.user()));
        task.set(
                Variables.REFERRAL_IDS,
                partners.stream()
                        .map(each -> letters.draft(id, each, task.user()).id().toString())
                        .toList());
    }
}
