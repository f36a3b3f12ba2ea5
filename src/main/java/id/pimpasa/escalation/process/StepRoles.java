package id.pimpasa.escalation.process;

import id.pimpasa.access.Role;
import id.pimpasa.platform.process.HumanTask;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For which role a waiting step is, as its model says. */
@Component
class StepRoles {

    /** A role by its code in quotes, or the variable that holds it. */
    private static final Pattern ROLE = Pattern.compile("caseWorkers\\.groups\\((?:'([a-z-]+)'|(\\w+)),");

    private final ObjectProvider<RepositoryService> models;
    private final ObjectProvider<RuntimeService> instances;

    /** The engine's services are looked up when needed: they do not exist yet when the models are parsed. */
    StepRoles(ObjectProvider<RepositoryService> models, ObjectProvider<RuntimeService> instances) {
        this.models = models;
        this.instances = instances;
    }

    /** @return empty for a step that is not offered to the workers of a case */
    Optional<Role> of(HumanTask task, ProcessInstance instance) {
        var model = models.getObject().getBpmnModelInstance(instance.getProcessDefinitionId());
        var step = (UserTask) model.getModelElementById(task.elementId());
        return Optional.ofNullable(step.getCamundaCandidateGroups())
                .map(ROLE::matcher)
                .filter(role -> role.find())
                .flatMap(
                        role -> Role.ofCode(role.group(1) != null ? role.group(1) : variable(instance, role.group(2))));
    }

    private String variable(ProcessInstance instance, String name) {
        return (String) instances.getObject().getVariable(instance.getId(), name);
    }
}
