package id.pimpasa.platform.form;

import id.pimpasa.platform.process.ProcessVariable;
import id.pimpasa.platform.user.UserId;
import java.util.Map;

/** The server side of the form that starts a process from the task list. */
public interface StartForm {

    String processKey();

    /** Values for the form, by field key; see {@link UserTaskForm#show}. */
    default Map<String, Object> show(UserId user) {
        return Map.of();
    }

    /**
     * Creates what the process is about and returns its id, the business key.
     *
     * @throws id.pimpasa.platform.error.InvalidInputException if an entry breaks a rule; nothing is saved then
     */
    String submit(Start start, SubmittedForm form);

    /** The starting process: who starts it, and the facts it starts with. */
    interface Start {

        UserId user();

        <T> void set(ProcessVariable<T> variable, T value);
    }
}
