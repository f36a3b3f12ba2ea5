package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.process.PartnerReferralProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letter to a partner is signed, numbered and handed over. */
@Component
class SignLetterForm implements UserTaskForm {

    private static final String LETTER_NUMBER = "letterNumber";
    private static final String LETTER_DATE = "letterDate";

    private final LetterView view;
    private final ReferralLetters letters;

    SignLetterForm(LetterView view, ReferralLetters letters) {
        this.view = view;
        this.letters = letters;
    }

    @Override
    public String processKey() {
        return PartnerReferralProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.SIGN_LETTER;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.show(task, List.of());
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        letters.send(
                LetterView.idOf(task),
                form.text(LETTER_NUMBER),
                form.date(LETTER_DATE),
                form.text(FormFields.NOTE),
                task.user());
    }
}
