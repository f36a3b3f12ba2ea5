package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The notice to the airport is signed and handed over. */
@Component
class SendAirportNoticeForm implements UserTaskForm {

    private static final Partner AIRPORT = Partner.KANIM_SOEKARNO_HATTA;

    private final CaseForm caseForm;
    private final ReferralLetters letters;
    private final ReportDesk desk;

    SendAirportNoticeForm(CaseForm caseForm, ReferralLetters letters, ReportDesk desk) {
        this.caseForm = caseForm;
        this.letters = letters;
        this.desk = desk;
    }

    @Override
    public String processKey() {
        return ReportEscalationProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.SEND_AIRPORT_NOTICE;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var values = caseForm.show(task, List.of());
        values.put(FormFields.LETTER_PATH, letters.path(Cases.idOf(task), AIRPORT));
        return values;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var letter =
                new Referral.Letter(AIRPORT, form.text(FormFields.LETTER_NUMBER), form.date(FormFields.LETTER_DATE));
        desk.sendReferral(Cases.idOf(task), Rung.AIRPORT_NOTICE, letter, form.text(FormFields.NOTE), task.user());
    }
}
