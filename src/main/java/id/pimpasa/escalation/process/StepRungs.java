package id.pimpasa.escalation.process;

import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.platform.engine.ActingUser;
import id.pimpasa.platform.process.HumanTask;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a report waits while a step waits, as the due date in its model says. */
@Component
class StepRungs {

    private static final Pattern RUNG = Pattern.compile("rungDeadlines\\.due(For)?\\((?:\\w+, )?'(\\w+)',");
    private static final String REVIEW = "rungDeadlines.reviewDue(";

    private final ObjectProvider<RepositoryService> models;
    private final ObjectProvider<RuntimeService> instances;
    private final ActingUser actingUser;

    /** The engine's services are looked up when needed: they do not exist yet when the models are parsed. */
    StepRungs(
            ObjectProvider<RepositoryService> models, ObjectProvider<RuntimeService> instances, ActingUser actingUser) {
        this.actingUser = actingUser;
        this.models = models;
        this.instances = instances;
    }

    /** @return empty for a step without a rung's deadline */
    Optional<Stay> of(HumanTask task) {
        return actingUser.asApplication(() -> stayOf(task));
    }

    /** Whoever brings the change about has no rights on the steps of others. */
    private Optional<Stay> stayOf(HumanTask task) {
        var dueDate = dueDateOf(task);
        if (isReview(dueDate)) {
            return Optional.of(LateSteps.reviewIn(task.processInstanceId()));
        }
        return rungIn(dueDate).map(rung -> isOfLetter(dueDate) ? new Stay(rung, letterOf(task)) : Stay.at(rung));
    }

    private String dueDateOf(HumanTask task) {
        var instance = instances
                .getObject()
                .createProcessInstanceQuery()
                .processInstanceId(task.processInstanceId())
                .singleResult();
        var model = models.getObject().getBpmnModelInstance(instance.getProcessDefinitionId());
        var step = (UserTask) model.getModelElementById(task.elementId());
        return Optional.ofNullable(step.getCamundaDueDate()).orElse("");
    }

    private String letterOf(HumanTask task) {
        return (String) instances
                .getObject()
                .getVariable(task.processInstanceId(), PartnerReferralProcess.Variables.REFERRAL_ID.name());
    }

    static boolean isReview(String deadline) {
        return deadline.contains(REVIEW);
    }

    /** The rung whose deadline an expression of a model asks for. */
    static Optional<Rung> rungIn(String deadline) {
        var rung = RUNG.matcher(deadline);
        return rung.find() ? Optional.of(Rung.valueOf(rung.group(2))) : Optional.empty();
    }

    private static boolean isOfLetter(String deadline) {
        var rung = RUNG.matcher(deadline);
        return rung.find() && rung.group(1) != null;
    }
}
