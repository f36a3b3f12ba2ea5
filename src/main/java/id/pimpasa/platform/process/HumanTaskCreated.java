package id.pimpasa.platform.process;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A human step waits for somebody. Published in the transaction that created it.
 *
 * @param name the step's name as its list shows it; holds no personal text
 * @param candidateGroups groups that may take the task; empty if only persons are named
 * @param candidateUsers persons that may take the task, by user id
 */
public record HumanTaskCreated(
        String taskId,
        String processKey,
        String elementId,
        String name,
        String businessKey,
        Set<String> candidateGroups,
        Set<String> candidateUsers,
        Optional<String> assignee,
        Optional<Instant> dueDate) {}
