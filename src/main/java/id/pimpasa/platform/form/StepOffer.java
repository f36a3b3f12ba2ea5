package id.pimpasa.platform.form;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * To whom a step is offered, and who has it. Having it is not enough to work on it or to read it: an administrator of the
 * engine can put any name there. The application keeps the name of a person to whom it gave a step beside those to whom
 * the step is offered, such as a village's officer, as the task's owner; the engine's API lets nobody change that.
 *
 * @param assignee who has taken the step or was given it; {@code null} while nobody has
 * @param named the assignee, where the model or the application gave the step to one person who is none of the candidates
 */
public record StepOffer(Collection<IdentityLink> candidates, String assignee, String named) {

    public static StepOffer of(DelegateTask task) {
        return new StepOffer(task.getCandidates(), task.getAssignee(), task.getOwner());
    }

    /** @param links every link of a task, as the engine's API gives them */
    public static StepOffer of(List<IdentityLink> links) {
        return new StepOffer(
                links.stream()
                        .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                        .toList(),
                userOf(links, IdentityLinkType.ASSIGNEE),
                userOf(links, IdentityLinkType.OWNER));
    }

    /** Whether the step is among what is offered to this person, taken or not. */
    public boolean isOfferedTo(String user, Collection<String> groups) {
        return candidates.stream()
                .anyMatch(link -> user.equals(link.getUserId())
                        || link.getGroupId() != null && groups.contains(link.getGroupId()));
    }

    /** Whether this person has the step by right: as one to whom it is offered, by name, or as the only one it is for. */
    public boolean isHeldBy(String user, Collection<String> groups) {
        return user.equals(assignee) && (candidates.isEmpty() || user.equals(named) || isOfferedTo(user, groups));
    }

    /**
     * Whether this person may see what the step's form shows. A step that one of several has taken is that one's alone:
     * colleagues of the same role have no need to know a case that is in other hands. A step that was given to a person
     * from outside stays readable to those to whom it is offered besides, who supervise it.
     */
    public boolean isReadableBy(String user, Collection<String> groups) {
        return isHeldBy(user, groups) || (assignee == null || assignee.equals(named)) && isOfferedTo(user, groups);
    }

    private static String userOf(List<IdentityLink> links, String type) {
        return links.stream()
                .filter(link -> link.getType().equals(type))
                .map(IdentityLink::getUserId)
                .findFirst()
                .orElse(null);
    }
}
