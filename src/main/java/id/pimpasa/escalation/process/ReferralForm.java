package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;

/** A report goes to a partner agency by letter. */
class ReferralForm extends ConcludingForm<Partner> {

    private static final String LETTER_NUMBER = "letterNumber";
    private static final String LETTER_DATE = "letterDate";

    private final ReportDesk desk;

    ReferralForm(CaseForm caseForm, ReportDesk desk, String elementId) {
        super(caseForm, desk, elementId, Rung.REFERRAL, Partner.class, (task, partner) -> {});
        this.desk = desk;
    }

    @Override
    void record(TaskCompletion task, SubmittedForm form, Partner partner) {
        var letter = new Referral.Letter(partner, form.text(LETTER_NUMBER), form.date(LETTER_DATE));
        desk.refer(Cases.idOf(task), letter, form.text(FormFields.NOTE), task.user());
    }
}
