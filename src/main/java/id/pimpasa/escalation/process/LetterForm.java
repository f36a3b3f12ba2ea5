package id.pimpasa.escalation.process;

import id.pimpasa.escalation.domain.Conclusion;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.List;
import java.util.Map;

/** A step of one letter to a partner. */
class LetterForm implements UserTaskForm {

    private final LetterView view;
    private final String elementId;
    private final List<? extends Conclusion> conclusions;
    private final Entries entries;

    /** Takes over what was entered about a letter. */
    @FunctionalInterface
    interface Entries {
        void take(long letter, TaskCompletion task, SubmittedForm form);
    }

    LetterForm(LetterView view, String elementId, List<? extends Conclusion> conclusions, Entries entries) {
        this.view = view;
        this.elementId = elementId;
        this.conclusions = conclusions;
        this.entries = entries;
    }

    @Override
    public String processKey() {
        return PartnerReferralProcess.KEY;
    }

    @Override
    public String elementId() {
        return elementId;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.show(task, conclusions);
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        entries.take(LetterView.idOf(task), task, form);
    }
}
