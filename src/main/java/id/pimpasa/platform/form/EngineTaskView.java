package id.pimpasa.platform.form;

import id.pimpasa.platform.process.ProcessVariable;
import id.pimpasa.platform.user.UserId;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** A task of the engine as a feature's form class sees it. */
class EngineTaskView implements TaskCompletion {

    private final TaskEntity task;

    EngineTaskView(TaskEntity task) {
        this.task = task;
    }

    String processKey() {
        return task.getProcessDefinition().getKey();
    }

    String elementId() {
        return task.getTaskDefinitionKey();
    }

    String formRef() {
        return Optional.ofNullable(task.getTaskDefinition().getCamundaFormDefinitionKey())
                .map(expression -> (String) expression.getValue(task))
                .orElse(null);
    }

    String formKey() {
        return Optional.ofNullable(task.getTaskDefinition().getFormKey())
                .map(expression -> (String) expression.getValue(task))
                .orElse(null);
    }

    @Override
    public String taskId() {
        return task.getId();
    }

    @Override
    public String processInstanceId() {
        return task.getProcessInstanceId();
    }

    @Override
    public String businessKey() {
        return task.getExecution().getProcessBusinessKey();
    }

    @Override
    public UserId user() {
        return TaskWorkers.currentUser();
    }

    @Override
    public <T> T get(ProcessVariable<T> variable) {
        return variable.get(task);
    }

    @Override
    public <T> Optional<T> find(ProcessVariable<T> variable) {
        return variable.find(task);
    }

    @Override
    public <T> void set(ProcessVariable<T> variable, T value) {
        variable.set(task.getExecution(), value);
    }

    /** The task's own scope ends with the task, so the value goes to the scope around it. */
    @Override
    public <T> void setLocal(ProcessVariable<T> variable, T value) {
        var execution = task.getExecution();
        var around = (ExecutionEntity)
                execution.findExecutionForFlowScope(execution.getActivity().getFlowScope());
        variable.setLocal(around, value);
    }
}
