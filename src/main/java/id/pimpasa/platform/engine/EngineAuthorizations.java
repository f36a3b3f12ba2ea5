package id.pimpasa.platform.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Grants rights to groups, each once. Rights on single tasks come and go with their candidates, by the engine itself. */
@Component
public class EngineAuthorizations {

    private static final String ANY = Authorization.ANY;

    private final AuthorizationService authorizationService;

    EngineAuthorizations(AuthorizationService authorizationService) {
        this.authorizationService = authorizationService;
    }

    /**
     * Administrators see and repair the engine; they start no process, and what a form shows they do not see (see the form
     * guard).
     */
    public void grantAdministration(String group) {
        for (var resource : Resources.values()) {
            if (resource == Resources.PROCESS_DEFINITION) {
                grant(group, resource, ANY, definitionRightsWithoutStart());
            } else {
                grant(group, resource, ANY, Permissions.ALL);
            }
        }
    }

    private static Permission[] definitionRightsWithoutStart() {
        var withheld = Set.of(
                ProcessDefinitionPermissions.NONE,
                ProcessDefinitionPermissions.ALL,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
        return Stream.of(ProcessDefinitionPermissions.values())
                .filter(right -> !withheld.contains(right))
                .toArray(Permission[]::new);
    }

    /** The task list, and the models, whose names and diagrams it shows beside a task. */
    public void grantTaskList(String group) {
        grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
    }

    public void grantFilter(String group, String filterId) {
        grant(group, Resources.FILTER, filterId, Permissions.READ);
    }

    /** Lets a group start a process from its task list. */
    public void grantStart(String group, String processKey) {
        grant(group, Resources.PROCESS_DEFINITION, processKey, Permissions.READ, Permissions.CREATE_INSTANCE);
        grant(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    }

    private void grant(String group, Resource resource, String resourceId, Permission... permissions) {
        var existing = authorizationService
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(resourceId)
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .singleResult();
        var missing = new ArrayList<>(List.of(permissions));
        if (existing != null) {
            missing.removeIf(existing::isPermissionGranted);
        }
        if (!missing.isEmpty()) {
            save(existing == null ? created(group, resource, resourceId) : existing, missing);
        }
    }

    private Authorization created(String group, Resource resource, String resourceId) {
        var authorization = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResource(resource);
        authorization.setResourceId(resourceId);
        return authorization;
    }

    private void save(Authorization authorization, List<Permission> permissions) {
        permissions.forEach(authorization::addPermission);
        authorizationService.saveAuthorization(authorization);
    }
}
