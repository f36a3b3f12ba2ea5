package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.domain.PartnerAnswer;
import id.pimpasa.escalation.process.PartnerReferralProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A partner has answered, or nobody could get it to. */
@Component
class RecordAnswerForm implements UserTaskForm {

    private final LetterView view;
    private final ReferralLetters letters;

    RecordAnswerForm(LetterView view, ReferralLetters letters) {
        this.view = view;
        this.letters = letters;
    }

    @Override
    public String processKey() {
        return PartnerReferralProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.RECORD_ANSWER;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.show(task, List.of(PartnerAnswer.values()));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var answer = form.choice(FormFields.CONCLUSION, PartnerAnswer.class);
        letters.answer(LetterView.idOf(task), answer, form.text(FormFields.NOTE), task.user());
    }
}
