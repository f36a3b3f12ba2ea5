package id.pimpasa.platform.form;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Remembers, between the check of a form and the completion that follows at once on the same thread, that this task went
 * through its form.
 */
final class CompletionMark {

    private static final ThreadLocal<String> CHECKED_TASK = new ThreadLocal<>();

    private CompletionMark() {}

    static void set(TaskEntity task) {
        CHECKED_TASK.set(task.getId());
    }

    static boolean take(String taskId) {
        var checked = taskId.equals(CHECKED_TASK.get());
        CHECKED_TASK.remove();
        return checked;
    }
}
