package id.pimpasa.platform.form;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Who may read and complete a step, see {@link StepOffer}. To an administrator of the engine none is offered, and so an
 * administrator never sees what a form shows.
 */
final class TaskWorkers {

    private TaskWorkers() {}

    static UserId currentUser() {
        return authentication()
                .map(Authentication::getUserId)
                .map(UserId::new)
                .orElseThrow(() -> new IllegalStateException("A human step is read or completed by nobody"));
    }

    static boolean mayRead(TaskEntity task) {
        return authentication()
                .filter(person -> StepOffer.of(task).isReadableBy(person.getUserId(), groupsOf(person)))
                .isPresent();
    }

    /** Assigns an untaken task to the person who completes it. Refuses everyone who may not. */
    static void take(TaskEntity task) {
        var user = currentUser().value();
        var groups = authentication().map(TaskWorkers::groupsOf).orElse(List.of());
        var offer = StepOffer.of(task);
        if (offer.isHeldBy(user, groups)) {
            return;
        }
        if (!offer.isOfferedTo(user, groups)) {
            throw refused("Tugas ini bukan untuk kelompok Anda. Muat ulang daftar tugas.");
        }
        if (task.getAssignee() != null) {
            throw refused("Tugas ini sudah diambil oleh petugas lain. Muat ulang daftar tugas.");
        }
        task.setAssignee(user);
    }

    private static FormRefusedException refused(String message) {
        return new FormRefusedException(new InvalidInputException(message));
    }

    private static List<String> groupsOf(Authentication person) {
        return Optional.ofNullable(person.getGroupIds()).orElse(List.of());
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(Context.getCommandContext().getAuthentication())
                .filter(authentication -> authentication.getUserId() != null);
    }
}
