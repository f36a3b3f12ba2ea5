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

/** The person who referred a case gets in touch with a partner that has not answered. */
@Component
class UrgePartnerForm implements UserTaskForm {

    private final LetterView view;
    private final ReferralLetters letters;

    UrgePartnerForm(LetterView view, ReferralLetters letters) {
        this.view = view;
        this.letters = letters;
    }

    @Override
    public String processKey() {
        return PartnerReferralProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.URGE_PARTNER;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.show(task, List.of());
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        letters.noteUrging(LetterView.idOf(task), form.text(FormFields.NOTE), task.user());
    }
}
