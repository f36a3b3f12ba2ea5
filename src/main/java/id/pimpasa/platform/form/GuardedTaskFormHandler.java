package id.pimpasa.platform.form;

import id.pimpasa.platform.error.InvalidInputException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Stands between the task list and the engine at one human step. Reading: the form's values come from the domain and are
 * never stored by the engine. Completing: every entry is checked against the form's file and handed to the domain; the
 * engine itself stores none of them.
 */
class GuardedTaskFormHandler implements TaskFormHandler {

    private final TaskFormHandler engineHandler;
    private final FormGuard guard;

    GuardedTaskFormHandler(TaskFormHandler engineHandler, FormGuard guard) {
        this.engineHandler = engineHandler;
        this.guard = guard;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        var form = engineHandler.createTaskForm(task);
        // The engine also builds the form's data to tell which form to draw; only this command asks for values.
        if (Context.getCommandInvocationContext().getCommand() instanceof GetTaskFormVariablesCmd) {
            shownValues(task)
                    .typed()
                    .forEach((key, value) -> form.getFormFields().add(new ShownField(key, value)));
        }
        return form;
    }

    private ShownValues shownValues(TaskEntity task) {
        return TaskWorkers.mayRead(task) ? guard.show(new EngineTaskView(task)) : guard.nothing();
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        var task = (TaskEntity) scope;
        TaskWorkers.take(task);
        try {
            guard.submit(new EngineTaskView(task), submitted);
        } catch (InvalidInputException refused) {
            throw new FormRefusedException(refused);
        }
        CompletionMark.set(task);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        // The engine's own handler has read the model's configuration already.
    }
}
