package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.application.ReferralLetters.Sending;
import id.pimpasa.escalation.domain.LetterDelivery;
import id.pimpasa.escalation.domain.PartnerAnswer;
import id.pimpasa.escalation.domain.UrgingResult;
import id.pimpasa.escalation.process.PartnerReferralProcess.Elements;
import id.pimpasa.escalation.process.PartnerReferralProcess.Variables;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of a letter to a partner, from its signature to the answer. */
@Configuration(proxyBeanMethods = false)
class LetterForms {

    private static final String DELIVERY = "delivery";
    private static final String SIGNED_FILE = "signedFile";
    private static final String LETTER_NUMBER = "letterNumber";
    private static final String LETTER_DATE = "letterDate";

    /** The letter is signed, numbered and sent. */
    @Bean
    UserTaskForm signLetterForm(LetterView view, ReferralLetters letters) {
        return new LetterForm(view, Elements.SIGN_LETTER, List.of(), (letter, task, form) -> {
            var sending = sending(form);
            letters.send(letter, sending, task.user());
            task.set(Variables.SENT_BY_MAIL, sending.how() == LetterDelivery.MAIL);
        });
    }

    private static Sending sending(SubmittedForm form) {
        return new Sending(
                form.choice(DELIVERY, LetterDelivery.class),
                form.text(LETTER_NUMBER),
                form.date(LETTER_DATE),
                signedFile(form),
                form.optionalText(FormFields.NOTE).orElse(""));
    }

    private static Optional<EvidenceId> signedFile(SubmittedForm form) {
        return form.choices(SIGNED_FILE).isEmpty()
                ? Optional.empty()
                : Optional.of(EvidenceId.of(form.onlyChoice(SIGNED_FILE, "Unggah satu berkas surat saja.")));
    }

    /** The partner has answered, or nobody could get it to. */
    @Bean
    UserTaskForm recordAnswerForm(LetterView view, ReferralLetters letters) {
        return new LetterForm(
                view,
                Elements.RECORD_ANSWER,
                List.of(PartnerAnswer.values()),
                (letter, task, form) -> letters.answer(
                        letter,
                        form.choice(FormFields.CONCLUSION, PartnerAnswer.class),
                        form.text(FormFields.NOTE),
                        task.user()));
    }

    /** The person who referred a case gets in touch with a partner that has not answered, or ends the waiting. */
    @Bean
    UserTaskForm urgePartnerForm(LetterView view, ReferralLetters letters) {
        return new LetterForm(view, Elements.URGE_PARTNER, List.of(UrgingResult.values()), (letter, task, form) -> {
            var result = form.choice(FormFields.CONCLUSION, UrgingResult.class);
            var note = form.text(FormFields.NOTE);
            letters.noteUrging(letter, result, note, task.user());
            if (result == UrgingResult.END_WAITING) {
                letters.answer(letter, PartnerAnswer.NO_ANSWER, note, task.user());
            }
            task.set(Variables.WAITING_ON, result == UrgingResult.WAIT_ON);
        });
    }
}
