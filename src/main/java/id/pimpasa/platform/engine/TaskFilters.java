package id.pimpasa.platform.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The ready-made views of the task list. Each exists once and is brought up to date at each start. */
@Component
public class TaskFilters {

    /** As a candidate this means the reader's groups as well: a step may be offered to groups or to persons by name. */
    private static final String READER = "${currentUser()}";

    private final FilterService filterService;
    private final TaskService taskService;
    private final EngineAuthorizations authorizations;

    TaskFilters(FilterService filterService, TaskService taskService, EngineAuthorizations authorizations) {
        this.filterService = filterService;
        this.taskService = taskService;
        this.authorizations = authorizations;
    }

    public void ensureStandardFilters(Collection<String> groups) {
        ensure("Tugas saya", "Tugas yang sudah Anda ambil", 10, mine(), groups);
        ensure("Tugas kantor saya", "Tugas untuk kelompok Anda yang belum diambil", 20, office(), groups);
        ensure("Lewat tenggat", "Tugas Anda dan kelompok Anda yang melewati tenggat", 30, overdue(), groups);
    }

    /** Tasks of the reader or the reader's groups in which a text variable has this value. */
    public void ensureByVariable(
            String name, String description, int position, String variable, String value, Collection<String> groups) {
        ensure(name, description, position, reachable().processVariableValueEquals(variable, value), groups);
    }

    private TaskQuery mine() {
        return query().taskAssigneeExpression(READER);
    }

    private TaskQuery office() {
        return query().taskCandidateUserExpression(READER).taskUnassigned();
    }

    private TaskQuery overdue() {
        return reachable().dueBeforeExpression("${now()}");
    }

    private TaskQuery reachable() {
        return query().or()
                .taskAssigneeExpression(READER)
                .taskCandidateUserExpression(READER)
                .endOr();
    }

    private TaskQuery query() {
        return taskService.createTaskQuery();
    }

    private void ensure(String name, String description, int position, TaskQuery query, Collection<String> groups) {
        var existing = filterService.createTaskFilterQuery().filterName(name).singleResult();
        var filter = existing == null ? filterService.newTaskFilter(name) : existing;
        filter.setQuery(query);
        filter.setProperties(properties(description, position));
        filterService.saveFilter(filter);
        groups.forEach(group -> authorizations.grantFilter(group, filter.getId()));
    }

    private static Map<String, Object> properties(String description, int position) {
        var properties = new HashMap<String, Object>();
        properties.put("description", description);
        properties.put("priority", position);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put("variables", List.of());
        return properties;
    }
}
