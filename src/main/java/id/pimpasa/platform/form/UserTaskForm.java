package id.pimpasa.platform.form;

import java.util.Map;

/**
 * The server side of one human step. What the form shows is read from the domain when it is opened and never stored in
 * the engine; what the person enters goes to the domain in the transaction that completes the step.
 */
public interface UserTaskForm {

    String processKey();

    String elementId();

    /**
     * Values for the form, by field key. Texts, numbers, flags, dates, and lists of {@link Option} or records for
     * {@code valuesKey} and tables. Only people who may work on the task get them.
     */
    default Map<String, Object> show(TaskView task) {
        return Map.of();
    }

    /**
     * Takes the checked entries over into the domain and sets the facts that the process goes on with.
     *
     * @throws id.pimpasa.platform.error.InvalidInputException if an entry breaks a rule; nothing is saved then
     */
    void submit(TaskCompletion task, SubmittedForm form);
}
