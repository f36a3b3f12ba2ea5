package id.pimpasa.platform.engine;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets a person who has taken a task give it back to the group. The right to work on a task does not include this in the
 * engine, and the right that does may not go to the whole group, whose members could then take a task from each other.
 */
class TaskAuthorizations extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String assignee) {
        var authorizations = super.newTaskAssignee(task, before, assignee);
        for (var authorization : authorizations == null ? new AuthorizationEntity[0] : authorizations) {
            authorization.addPermission(Permissions.TASK_ASSIGN);
        }
        return authorizations;
    }
}
