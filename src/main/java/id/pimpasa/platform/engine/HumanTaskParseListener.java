package id.pimpasa.platform.engine;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.form.FormRefusedException;
import id.pimpasa.platform.form.StepOffer;
import id.pimpasa.platform.process.HumanTaskCreated;
import id.pimpasa.platform.process.TaskSubject;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Tells the modules that a human step waits, in words that do not know the engine, and keeps every step within somebody's
 * reach.
 */
class HumanTaskParseListener extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    HumanTaskParseListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, this::publish);
        task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, HumanTaskParseListener::requireSomebody);
        task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, HumanTaskParseListener::keepName);
    }

    /** A step that is meant for one person would be seen by nobody if that person gave it back. */
    private static void requireSomebody(DelegateTask task) {
        if (task.getAssignee() == null && task.getCandidates().isEmpty()) {
            throw new FormRefusedException(
                    new InvalidInputException("Tugas ini hanya untuk Anda dan tidak dapat dilepas."));
        }
    }

    /**
     * Only the model and the application give a step to somebody to whom it is not offered; {@link TaskAuthorizations}
     * refuses it to people.
     */
    private static void keepName(DelegateTask task) {
        var assignee = task.getAssignee();
        var offer = StepOffer.of(task);
        var besides = assignee != null
                && !offer.candidates().isEmpty()
                && !offer.isOfferedTo(assignee, Memberships.of(assignee));
        task.setOwner(besides ? assignee : null);
    }

    private void publish(DelegateTask task) {
        TaskSubject.VARIABLE.find(task).ifPresent(subject -> task.setName(task.getName() + ": " + subject));
        var execution = (ExecutionEntity) task.getExecution();
        events.publishEvent(new HumanTaskCreated(
                task.getId(),
                execution.getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                execution.getProcessBusinessKey(),
                candidates(task, IdentityLink::getGroupId),
                candidates(task, IdentityLink::getUserId),
                Optional.ofNullable(task.getAssignee()),
                Optional.ofNullable(task.getDueDate()).map(java.util.Date::toInstant)));
    }

    private static java.util.Set<String> candidates(DelegateTask task, Function<IdentityLink, String> who) {
        return task.getCandidates().stream()
                .map(who)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
