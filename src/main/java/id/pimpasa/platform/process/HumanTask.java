package id.pimpasa.platform.process;

import id.pimpasa.platform.user.UserId;
import java.time.Instant;
import java.util.Optional;

/** A human step that waits for somebody. */
public record HumanTask(
        String id,
        String elementId,
        String name,
        String processInstanceId,
        Optional<UserId> assignee,
        Instant created,
        Optional<Instant> dueDate) {}
