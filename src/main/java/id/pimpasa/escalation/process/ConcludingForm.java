package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Conclusion;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A step at which a person concludes something at a rung and says why. */
class ConcludingForm<C extends Enum<C> & Conclusion> implements UserTaskForm {

    private final CaseForm caseForm;
    private final ReportDesk desk;
    private final String processKey;
    private final String elementId;
    private final Rung rung;
    private final Class<C> conclusions;
    private final BiConsumer<TaskCompletion, C> setFacts;

    /** A step of the case's own process. */
    ConcludingForm(
            CaseForm caseForm,
            ReportDesk desk,
            String elementId,
            Rung rung,
            Class<C> conclusions,
            BiConsumer<TaskCompletion, C> setFacts) {
        this(caseForm, desk, ReportEscalationProcess.KEY, elementId, rung, conclusions, setFacts);
    }

    /** @param setFacts sets what the gateways after the step ask for */
    ConcludingForm(
            CaseForm caseForm,
            ReportDesk desk,
            String processKey,
            String elementId,
            Rung rung,
            Class<C> conclusions,
            BiConsumer<TaskCompletion, C> setFacts) {
        this.caseForm = caseForm;
        this.desk = desk;
        this.processKey = processKey;
        this.elementId = elementId;
        this.rung = rung;
        this.conclusions = conclusions;
        this.setFacts = setFacts;
    }

    @Override
    public String processKey() {
        return processKey;
    }

    @Override
    public String elementId() {
        return elementId;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return caseForm.show(task, offered(task));
    }

    List<C> offered(TaskView task) {
        return List.of(conclusions.getEnumConstants());
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var conclusion = form.choice(FormFields.CONCLUSION, conclusions);
        record(task, form, conclusion);
        setFacts.accept(task, conclusion);
    }

    void record(TaskCompletion task, SubmittedForm form, C conclusion) {
        desk.conclude(Cases.idOf(task), rung, conclusion, form.text(FormFields.NOTE), task.user());
    }
}
