package id.pimpasa.platform.form;

import id.pimpasa.platform.error.InvalidInputException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** As {@link GuardedTaskFormHandler}, for the form that starts a process. A process without one cannot be started so. */
class GuardedStartFormHandler implements StartFormHandler {

    private final StartFormHandler engineHandler;
    private final FormGuard guard;

    GuardedStartFormHandler(StartFormHandler engineHandler, FormGuard guard) {
        this.engineHandler = engineHandler;
        this.guard = guard;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity process) {
        var form = engineHandler.createStartFormData(process);
        if (Context.getCommandInvocationContext().getCommand() instanceof GetStartFormVariablesCmd) {
            guard.showStart(process)
                    .typed()
                    .forEach((key, value) -> form.getFormFields().add(new ShownField(key, value)));
        }
        return form;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        try {
            guard.submitStart(((ExecutionEntity) scope).getProcessInstance(), submitted);
        } catch (InvalidInputException refused) {
            throw new FormRefusedException(refused);
        }
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        // The engine's own handler has read the model's configuration already.
    }
}
