package id.pimpasa.platform.process;

import id.pimpasa.platform.user.UserId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a step is offered to: whole groups, or persons by name. */
public record Workers(Set<String> groups, Set<UserId> users) {

    public Workers {
        groups = Set.copyOf(groups);
        users = Set.copyOf(users);
    }

    /** These and some more people. */
    public Workers and(Set<UserId> more) {
        return new Workers(groups, Stream.concat(users.stream(), more.stream()).collect(Collectors.toSet()));
    }
}
