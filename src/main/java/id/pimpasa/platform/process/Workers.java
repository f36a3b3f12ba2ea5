package id.pimpasa.platform.process;

import id.pimpasa.platform.user.UserId;
import java.util.Set;

/** Whom a step is offered to: whole groups, or persons by name. */
public record Workers(Set<String> groups, Set<UserId> users) {

    public Workers {
        groups = Set.copyOf(groups);
        users = Set.copyOf(users);
    }
}
