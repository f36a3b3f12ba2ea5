package id.pimpasa.platform.engine;

import id.pimpasa.platform.form.StepOffer;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.process.Workers;
import id.pimpasa.platform.user.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Waiting human steps: finding them, completing them with their form, and handing them to somebody else. All but
 * completing is done on the application's behalf: whoever hands villages over has no rights on the officer's steps.
 */
@Component
public class HumanTasks {

    private final TaskService taskService;
    private final FormService formService;
    private final RepositoryService repositoryService;
    private final ActingUser actingUser;
    private final EngineIdentities identities;

    HumanTasks(
            TaskService taskService,
            FormService formService,
            RepositoryService repositoryService,
            ActingUser actingUser,
            EngineIdentities identities) {
        this.taskService = taskService;
        this.formService = formService;
        this.repositoryService = repositoryService;
        this.actingUser = actingUser;
        this.identities = identities;
    }

    public List<HumanTask> waiting(String processKey, String businessKey) {
        return list(query().processDefinitionKey(processKey).processInstanceBusinessKey(businessKey));
    }

    public Optional<HumanTask> waiting(String processKey, String businessKey, String elementId) {
        return waiting(processKey, businessKey).stream()
                .filter(task -> task.elementId().equals(elementId))
                .findFirst();
    }

    /** Every waiting step about this, whichever process it is in. */
    public List<HumanTask> waitingAbout(String businessKey) {
        return list(query().processInstanceBusinessKey(businessKey));
    }

    /** Every waiting turn of this step of the process, whatever it is about. */
    public List<HumanTask> waitingIn(String processKey, String elementId) {
        return list(query().processDefinitionKey(processKey).taskDefinitionKey(elementId));
    }

    public List<HumanTask> waitingFor(UserId assignee) {
        return list(query().taskAssignee(assignee.value()));
    }

    /** What this person may work on: their own and what waits for one of their groups; the nearest deadline first. */
    public List<HumanTask> openTo(UserId user, int limit) {
        return actingUser
                .asApplication(() -> reachable(user).orderByDueDate().asc().listPage(0, limit))
                .stream()
                .map(HumanTasks::humanTask)
                .toList();
    }

    public long countOpenTo(UserId user) {
        return actingUser.asApplication(reachable(user)::count);
    }

    /** How many of these had to be done before this moment. */
    public long countOpenTo(UserId user, Instant dueBefore) {
        return actingUser.asApplication(reachable(user).dueBefore(Date.from(dueBefore))::count);
    }

    private TaskQuery reachable(UserId user) {
        return query().or()
                .taskAssignee(user.value())
                .taskCandidateUser(user.value())
                .endOr();
    }

    public List<HumanTask> dueBetween(Instant from, Instant until) {
        return list(query().dueAfter(Date.from(from)).dueBefore(Date.from(until)));
    }

    /** Whom a step waits for: the person who took it, or else everybody who may. */
    public List<UserId> peopleFor(String taskId) {
        return links(taskId).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.ASSIGNEE))
                .map(link -> List.of(new UserId(link.getUserId())))
                .findFirst()
                .orElseGet(() -> candidates(taskId));
    }

    /** Whether a step lets this person read what it is about, exactly as its form does. */
    public boolean isReadableBy(String taskId, UserId user, Collection<String> groups) {
        return StepOffer.of(links(taskId)).isReadableBy(user.value(), groups);
    }

    private List<UserId> candidates(String taskId) {
        return links(taskId).stream()
                .flatMap(link -> link.getUserId() != null
                        ? Stream.of(new UserId(link.getUserId()))
                        : identities.membersOf(link.getGroupId()).stream().map(EngineIdentities.Identity::id))
                .distinct()
                .toList();
    }

    private List<IdentityLink> links(String taskId) {
        return actingUser.asApplication(() -> taskService.getIdentityLinksForTask(taskId));
    }

    /** Completes a step as this person through its form, exactly as the task list would. */
    @Transactional
    public void complete(String taskId, UserId user, Map<String, Object> entries) {
        actingUser.as(user, () -> {
            formService.submitTaskForm(taskId, entries);
            return null;
        });
    }

    /** Starts a process as this person through its start form. Returns the business key. */
    @Transactional
    public String start(String processKey, UserId user, Map<String, Object> entries) {
        return actingUser.as(user, () -> {
            var definition = repositoryService
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(processKey)
                    .latestVersion()
                    .singleResult();
            return formService.submitStartForm(definition.getId(), entries).getBusinessKey();
        });
    }

    @Transactional
    public void assign(String taskId, UserId user) {
        change(() -> taskService.setAssignee(taskId, user.value()));
    }

    /** Gives a step back to those who may take it. */
    @Transactional
    public void release(String taskId) {
        change(() -> taskService.setAssignee(taskId, null));
    }

    @Transactional
    public void rename(String taskId, String name) {
        change(() -> {
            var task = taskService.createTaskQuery().taskId(taskId).singleResult();
            task.setName(name);
            taskService.saveTask(task);
        });
    }

    /** Moves a deadline that a person sees; timers of the model are moved by the model. */
    @Transactional
    public void setDueDate(String taskId, Instant dueDate) {
        change(() -> taskService.setDueDate(taskId, Date.from(dueDate)));
    }

    /**
     * Gives every waiting step of one person to another, as at a handover. What the person had as one of a group to which
     * the other does not belong goes back to that group.
     */
    @Transactional
    public void handOver(UserId from, UserId to) {
        var groups = identities.groupsOf(to);
        for (var task : waitingFor(from)) {
            var offer = StepOffer.of(links(task.id()));
            if (offer.candidates().isEmpty()
                    || from.value().equals(offer.named())
                    || offer.isOfferedTo(to.value(), groups)) {
                assign(task.id(), to);
            } else {
                release(task.id());
            }
        }
    }

    /** Gives back what this person has taken as one of a group, or as one of several, to which they belong no longer. */
    @Transactional
    public void releaseWhatIsNotFor(UserId user) {
        var groups = identities.groupsOf(user);
        waitingFor(user).stream()
                .filter(task -> !StepOffer.of(links(task.id())).isHeldBy(user.value(), groups))
                .forEach(task -> release(task.id()));
    }

    /** Offers a step to these and to nobody else; whoever has taken it keeps it only as one of them. */
    @Transactional
    public void offer(String taskId, Workers workers) {
        var links = links(taskId);
        var allowed = people(workers);
        var groups = groupsOf(links);
        var users = usersOf(links, IdentityLinkType.CANDIDATE);
        change(() -> {
            missing(groups, workers.groups()).forEach(group -> taskService.deleteCandidateGroup(taskId, group));
            missing(users, workers.users()).forEach(user -> taskService.deleteCandidateUser(taskId, user.value()));
            missing(workers.groups(), groups).forEach(group -> taskService.addCandidateGroup(taskId, group));
            missing(workers.users(), users).forEach(user -> taskService.addCandidateUser(taskId, user.value()));
            if (!allowed.containsAll(usersOf(links, IdentityLinkType.ASSIGNEE))) {
                taskService.setAssignee(taskId, null);
            }
        });
    }

    /** Those of the first that are not among the others. */
    private static <T> List<T> missing(Collection<T> some, Collection<T> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }

    private Set<UserId> people(Workers workers) {
        return Stream.concat(
                        workers.users().stream(),
                        workers.groups().stream()
                                .flatMap(group -> identities.membersOf(group).stream())
                                .map(EngineIdentities.Identity::id))
                .collect(Collectors.toSet());
    }

    private static List<String> groupsOf(List<IdentityLink> links) {
        return links.stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<UserId> usersOf(List<IdentityLink> links, String type) {
        return links.stream()
                .filter(link -> link.getUserId() != null && link.getType().equals(type))
                .map(link -> new UserId(link.getUserId()))
                .toList();
    }

    /** Gives the steps that others may take as well back to them. */
    @Transactional
    public void release(UserId from) {
        list(query().taskAssignee(from.value()).withCandidateGroups().includeAssignedTasks())
                .forEach(task -> change(() -> taskService.setAssignee(task.id(), null)));
    }

    private void change(Runnable change) {
        actingUser.asApplication(() -> {
            change.run();
            return null;
        });
    }

    private TaskQuery query() {
        return taskService.createTaskQuery().active();
    }

    private List<HumanTask> list(TaskQuery query) {
        return actingUser.asApplication(query::list).stream()
                .map(HumanTasks::humanTask)
                .toList();
    }

    private static HumanTask humanTask(Task task) {
        return new HumanTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getProcessInstanceId(),
                Optional.ofNullable(task.getAssignee()).map(UserId::new),
                task.getCreateTime().toInstant(),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant));
    }
}
