package id.pimpasa.access;

import id.pimpasa.platform.user.UserId;
import java.util.Set;

/** An account to be opened. The groups must exist. */
public record NewAccount(UserId id, String firstName, String lastName, String email, Set<String> groups) {

    public NewAccount {
        groups = Set.copyOf(groups);
    }
}
