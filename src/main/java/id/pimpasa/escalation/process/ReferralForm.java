package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;

/** A report goes to a partner agency by letter. */
class ReferralForm extends ConcludingForm<Partner> {

    private final ReportDesk desk;
    private final ReferralLetters letters;

    ReferralForm(CaseForm caseForm, ReportDesk desk, ReferralLetters letters, String elementId) {
        super(caseForm, desk, elementId, Rung.REFERRAL, Partner.class, (task, partner) -> {});
        this.desk = desk;
        this.letters = letters;
    }

    @Override
    void record(TaskCompletion task, SubmittedForm form, Partner partner) {
        letters.draft(Cases.idOf(task), partner);
        var letter =
                new Referral.Letter(partner, form.text(FormFields.LETTER_NUMBER), form.date(FormFields.LETTER_DATE));
        desk.sendReferral(Cases.idOf(task), Rung.REFERRAL, letter, form.text(FormFields.NOTE), task.user());
    }
}
