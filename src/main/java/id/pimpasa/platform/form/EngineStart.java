package id.pimpasa.platform.form;

import id.pimpasa.platform.process.ProcessVariable;
import id.pimpasa.platform.user.UserId;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** A starting process instance as a feature's start form sees it. */
record EngineStart(ExecutionEntity instance) implements StartForm.Start {

    @Override
    public UserId user() {
        return TaskWorkers.currentUser();
    }

    @Override
    public <T> void set(ProcessVariable<T> variable, T value) {
        variable.set(instance, value);
    }
}
