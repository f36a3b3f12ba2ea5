package id.pimpasa.platform.form;

import id.pimpasa.platform.process.ProcessVariable;

/** A human step while it is being completed: facts for the rest of the process may be set. */
public interface TaskCompletion extends TaskView {

    /** Sets a fact on the process. */
    <T> void set(ProcessVariable<T> variable, T value);

    /** Sets a fact in the step's own scope, such as one turn of a multi-instance sub-process. */
    <T> void setLocal(ProcessVariable<T> variable, T value);
}
