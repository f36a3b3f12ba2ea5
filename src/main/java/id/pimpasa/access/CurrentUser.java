package id.pimpasa.access;

import id.pimpasa.platform.engine.ActingUser;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The person on whose behalf this thread works. */
@Component
public class CurrentUser {

    /** The engine's own group for its administration. */
    public static final String ADMINISTRATORS = "camunda-admin";

    private final ActingUser actingUser;

    CurrentUser(ActingUser actingUser) {
        this.actingUser = actingUser;
    }

    /** @throws IllegalStateException if nobody is signed in, as in a job of the engine */
    public UserId require() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<UserId> find() {
        return actingUser.current();
    }

    public Set<String> groups() {
        return Set.copyOf(actingUser.currentGroups());
    }

    public boolean has(Role role, OfficeCode office) {
        return groups().contains(role.groupOf(office));
    }

    public boolean isAdministrator() {
        return groups().contains(ADMINISTRATORS);
    }

    /** Every office in which the person has a role, a stand-in in more than one; none for administrators. */
    public SortedSet<OfficeCode> offices() {
        return groups().stream()
                .flatMap(group -> officeOf(group).stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(OfficeCode::value))));
    }

    /** Every office in which the person has one of these roles. */
    public List<OfficeCode> officesAs(Role... roles) {
        return offices().stream()
                .filter(office -> Arrays.stream(roles).anyMatch(role -> has(role, office)))
                .toList();
    }

    /** One of all, always the same, for what differs little between them, such as today's date. Never ask it for rights. */
    public Optional<OfficeCode> office() {
        return offices().stream().findFirst();
    }

    private static Optional<OfficeCode> officeOf(String group) {
        return Arrays.stream(Role.values())
                .map(role -> role.code() + "-")
                .filter(group::startsWith)
                .map(prefix -> group.substring(prefix.length()))
                .findFirst()
                .map(OfficeCode::new);
    }
}
