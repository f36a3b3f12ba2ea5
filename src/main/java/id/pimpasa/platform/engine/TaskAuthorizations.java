package id.pimpasa.platform.engine;

import id.pimpasa.platform.form.StepOffer;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets a person who has taken a task give it back to the group. The right to work on a task does not include this in the
 * engine, and the right that does may not go to the whole group, whose members could then take a task from each other.
 * Whoever had a task and has it no longer keeps no right of their own on it, which the engine would leave.
 *
 * <p>Refuses to let a person, whatever rights that person has in the engine, give a task to somebody to whom it is not
 * offered, themselves included: who has a task reads the case behind it.
 */
class TaskAuthorizations extends DefaultAuthorizationProvider {

    /** The engine's word for a task that its model is just filling in. */
    private static final String BEING_MADE = "Init";

    private static final String NOT_OFFERED = "Tugas ini tidak ditawarkan kepada akun %s. "
            + "Pilih petugas dari kelompok yang menerima tugas ini, atau kembalikan tugas kepada kelompoknya.";

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String assignee) {
        if (assignee != null && !assignee.equals(before) && isDoneByAPerson((TaskEntity) task)) {
            requireOffer((TaskEntity) task, assignee);
        }
        var changes = new ArrayList<AuthorizationEntity>();
        var granted = super.newTaskAssignee(task, before, assignee);
        for (var authorization : granted == null ? new AuthorizationEntity[0] : granted) {
            authorization.addPermission(Permissions.TASK_ASSIGN);
            changes.add(authorization);
        }
        if (before != null && !before.equals(assignee)) {
            changes.addAll(withdrawn(task, before));
        }
        return changes.toArray(AuthorizationEntity[]::new);
    }

    /** A new task has its assignee from the model, even where a person's work has brought it about. */
    private static boolean isDoneByAPerson(TaskEntity task) {
        return !BEING_MADE.equals(task.getTaskState())
                && Context.getCommandContext().getAuthenticatedUserId() != null;
    }

    private static void requireOffer(TaskEntity task, String assignee) {
        if (!StepOffer.of((DelegateTask) task).isOfferedTo(assignee, Memberships.of(assignee))) {
            throw new BadUserRequestException(NOT_OFFERED.formatted(assignee));
        }
    }

    /** Only a note of whom the application means, see {@link StepOffer}; rights come with having the task. */
    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String before, String owner) {
        return null;
    }

    /** Whoever is no longer a candidate keeps no right on the task. The engine deletes what is returned here. */
    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        return orNone(getGrantAuthorizationByUserId(userId, Resources.TASK, task.getId()));
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        return orNone(getGrantAuthorizationByGroupId(groupId, Resources.TASK, task.getId()));
    }

    private static AuthorizationEntity[] orNone(AuthorizationEntity authorization) {
        return authorization == null ? null : new AuthorizationEntity[] {authorization};
    }

    private static boolean isCandidate(Task task, String user) {
        return StepOffer.of((DelegateTask) task).isOfferedTo(user, List.of());
    }

    private List<AuthorizationEntity> withdrawn(Task task, String before) {
        var authorization = getGrantAuthorizationByUserId(before, Resources.TASK, task.getId());
        if (authorization == null) {
            return List.of();
        }
        if (isCandidate(task, before)) {
            authorization.removePermission(Permissions.TASK_ASSIGN);
        } else {
            authorization.setPermissions(0);
        }
        return List.of(authorization);
    }
}
