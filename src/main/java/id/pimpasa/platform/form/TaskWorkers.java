package id.pimpasa.platform.form;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Who may read and complete a step: its assignee, or its candidates while nobody has taken it. An administrator of the
 * engine is neither, and so never sees what a form shows.
 */
final class TaskWorkers {

    private TaskWorkers() {}

    static UserId currentUser() {
        return authentication()
                .map(Authentication::getUserId)
                .map(UserId::new)
                .orElseThrow(() -> new IllegalStateException("A human step is read or completed by nobody"));
    }

    static boolean mayWorkOn(TaskEntity task) {
        return authentication().map(person -> mayWorkOn(task, person)).orElse(false);
    }

    /** Assigns an untaken task to the person who completes it. Refuses everyone who may not. */
    static void take(TaskEntity task) {
        var user = currentUser().value();
        if (!mayWorkOn(task)) {
            throw new FormRefusedException(
                    new InvalidInputException("Tugas ini bukan untuk kelompok Anda. Muat ulang daftar tugas."));
        }
        if (task.getAssignee() == null) {
            task.setAssignee(user);
        } else if (!task.getAssignee().equals(user)) {
            throw new FormRefusedException(
                    new InvalidInputException("Tugas ini sudah diambil oleh petugas lain. Muat ulang daftar tugas."));
        }
    }

    private static boolean mayWorkOn(TaskEntity task, Authentication person) {
        if (person.getUserId().equals(task.getAssignee())) {
            return true;
        }
        var groups = Optional.ofNullable(person.getGroupIds()).orElse(List.of());
        return task.getCandidates().stream().anyMatch(link -> isMeant(link, person.getUserId(), groups));
    }

    private static boolean isMeant(IdentityLink link, String user, List<String> groups) {
        return user.equals(link.getUserId()) || link.getGroupId() != null && groups.contains(link.getGroupId());
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(Context.getCommandContext().getAuthentication())
                .filter(authentication -> authentication.getUserId() != null);
    }
}
