package id.pimpasa.platform.form;

import id.pimpasa.platform.process.ProcessVariable;
import id.pimpasa.platform.user.UserId;
import java.util.Optional;

/** A waiting human step as its form sees it. */
public interface TaskView {

    /** Id of the task in the engine. */
    String taskId();

    /** Id of the process instance that the step is in. */
    String processInstanceId();

    /** Id of the aggregate that the process is about. */
    String businessKey();

    /** The person who reads or completes the step. */
    UserId user();

    /** @throws IllegalStateException if the variable is not set */
    <T> T get(ProcessVariable<T> variable);

    <T> Optional<T> find(ProcessVariable<T> variable);
}
