package id.pimpasa.demo;

import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where the story's people act: they start processes, take steps and complete them with the same forms as in the task
 * list. The story names its cases; the stage knows under which key each runs.
 */
@Component
@ConditionalOnDemoData
class Stage {

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);

    private final HumanTasks tasks;
    private final StoryTable cases;

    Stage(HumanTasks tasks, StoryTable cases) {
        this.tasks = tasks;
        this.cases = cases;
    }

    void start(String caseName, String processKey, UserId user, Map<String, Object> entries) {
        cases.keepCase(caseName, tasks.start(processKey, user, entries), null);
    }

    /**
     * Completes the step as this person. On some calendars a long weekend makes a deadline pass before the story gets
     * there; then the step has gone up the ladder, which is a story as well, and the demo starts all the same.
     */
    void complete(String caseName, String processKey, String elementId, UserId user, Map<String, Object> entries) {
        find(caseName, processKey, elementId)
                .ifPresentOrElse(
                        task -> complete(task, user, entries),
                        () -> LOG.warn("The story finds no {} waiting in {}", elementId, caseName));
    }

    /** The ids of these candidates of a batch, by their personnel numbers. */
    List<String> candidates(String caseName, List<String> nips) {
        return nips.isEmpty() ? List.of() : cases.candidates(cases.businessKeyOf(caseName), nips);
    }

    /** Completes the waiting turns of a step that fit, with what each needs. */
    void completeEach(
            String caseName,
            String processKey,
            String elementId,
            UserId user,
            Predicate<HumanTask> fits,
            EntriesFor entries) {
        waiting(caseName, processKey, elementId).stream()
                .filter(fits)
                .forEach(task -> complete(task, user, entries.of(task)));
    }

    /** What a person enters for one turn of a step. */
    @FunctionalInterface
    interface EntriesFor {
        Map<String, Object> of(HumanTask task);
    }

    /** Completes steps that are found as a person finds them in the task list: by their names. */
    void complete(String processKey, String elementId, Predicate<HumanTask> fits, ByWhom byWhom, EntriesFor entries) {
        waitingIn(processKey, elementId, fits).forEach(task -> complete(task, byWhom.of(task), entries.of(task)));
    }

    /** As {@link #complete(String, String, Predicate, ByWhom, EntriesFor)}, where two that look alike are left alone. */
    void completeOne(
            String processKey, String elementId, Predicate<HumanTask> fits, ByWhom byWhom, EntriesFor entries) {
        var found = waitingIn(processKey, elementId, fits);
        if (found.size() == 1) {
            complete(found.get(0), byWhom.of(found.get(0)), entries.of(found.get(0)));
        }
    }

    private List<HumanTask> waitingIn(String processKey, String elementId, Predicate<HumanTask> fits) {
        return tasks.waitingIn(processKey, elementId).stream().filter(fits).toList();
    }

    boolean isFor(UserId user, HumanTask task) {
        return tasks.peopleFor(task.id()).contains(user);
    }

    /** Who completes a step. */
    @FunctionalInterface
    interface ByWhom {
        UserId of(HumanTask task);
    }

    private Optional<HumanTask> find(String caseName, String processKey, String elementId) {
        return waiting(caseName, processKey, elementId).stream().findFirst();
    }

    private List<HumanTask> waiting(String caseName, String processKey, String elementId) {
        return tasks.waiting(processKey, cases.businessKeyOf(caseName)).stream()
                .filter(task -> task.elementId().equals(elementId))
                .toList();
    }

    private void complete(HumanTask task, UserId user, Map<String, Object> entries) {
        if (task.assignee().isEmpty()) {
            tasks.assign(task.id(), user);
        }
        tasks.complete(task.id(), user, entries);
    }
}
