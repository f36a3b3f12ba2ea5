package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.PartnerContacts;
import id.pimpasa.escalation.application.PartnerMail;
import id.pimpasa.escalation.application.PartnerNames;
import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.application.SentLetters;
import id.pimpasa.escalation.application.SentLetters.SentLetter;
import id.pimpasa.escalation.domain.Conclusion;
import id.pimpasa.platform.form.TaskView;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the steps of a letter to a partner show beside the case file. */
@Component
class LetterView {

    private static final String UNKNOWN = "belum diatur";

    private final CaseForm caseForm;
    private final ReferralLetters letters;
    private final PartnerNames partnerNames;
    private final PartnerContacts contacts;
    private final PartnerMail mail;
    private final SentLetters sentLetters;

    LetterView(
            CaseForm caseForm,
            ReferralLetters letters,
            PartnerNames partnerNames,
            PartnerContacts contacts,
            PartnerMail mail,
            SentLetters sentLetters) {
        this.caseForm = caseForm;
        this.letters = letters;
        this.partnerNames = partnerNames;
        this.contacts = contacts;
        this.mail = mail;
        this.sentLetters = sentLetters;
    }

    Map<String, Object> show(TaskView task, List<? extends Conclusion> conclusions) {
        var referral = letters.referral(idOf(task));
        var values = caseForm.show(task, conclusions);
        values.put("partner", partnerNames.of(referral.partner()));
        values.put("announcement", mail.announcement(referral.partner()));
        values.put("mailable", mail.addressOf(referral.partner()).isPresent());
        values.put("partnerPhone", contacts.phoneOf(referral.partner()).orElse(UNKNOWN));
        values.put("letterPath", letters.path(referral));
        sentLetters.find(referral.id()).ifPresent(sent -> values.putAll(facts(sent)));
        return values;
    }

    private static Map<String, Object> facts(SentLetter sent) {
        return Map.of(
                "sentNumber", sent.number(),
                "sentPath", sent.path(),
                "passphrase", sent.passphrase(),
                "mailState", sent.mailState());
    }

    static long idOf(TaskView task) {
        return Long.parseLong(task.get(PartnerReferralProcess.Variables.REFERRAL_ID));
    }
}
