package id.pimpasa.platform.engine;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/**
 * Accounts and groups as the engine keeps them; the only place that touches its identity service. Who people are is read
 * on the application's behalf: a form shows its reader the name of a person on whose account the reader has no rights.
 */
@Component
public class EngineIdentities {

    private static final String GROUP_TYPE = "WORKFLOW";
    private static final String WEAK_PASSWORD =
            "Kata sandi terlalu lemah. Pakai sekurang-kurangnya 10 huruf dengan huruf "
                    + "besar, huruf kecil, angka, dan tanda baca, tanpa nama atau akun Anda.";
    private static final String LONG_PASSWORD = "Kata sandi terlalu panjang. Pakai paling banyak 72 huruf.";

    private final IdentityService identityService;

    EngineIdentities(IdentityService identityService) {
        this.identityService = identityService;
    }

    /** A person as the engine knows them. */
    public record Identity(UserId id, String firstName, String lastName, String email) {}

    public Optional<Identity> find(UserId id) {
        return onBehalfOfTheApplication(() -> Optional.ofNullable(
                        identityService.createUserQuery().userId(id.value()).singleResult())
                .map(EngineIdentities::identity));
    }

    /** @return those of them that have an account, in one query */
    public List<Identity> find(Collection<UserId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var users = ids.stream().map(UserId::value).distinct().toArray(String[]::new);
        return onBehalfOfTheApplication(() -> identityService.createUserQuery().userIdIn(users).list().stream()
                .map(EngineIdentities::identity)
                .toList());
    }

    public List<Identity> all() {
        return onBehalfOfTheApplication(() -> identityService.createUserQuery().orderByUserId().asc().list().stream()
                .map(EngineIdentities::identity)
                .toList());
    }

    public List<Identity> membersOf(String group) {
        return onBehalfOfTheApplication(() -> identityService.createUserQuery().memberOfGroup(group).list().stream()
                .map(EngineIdentities::identity)
                .toList());
    }

    /** A password as the engine stores it: salted and slowly hashed. */
    public record StoredPassword(String hash, String salt) {

        /** Leaves out the hash, so that a log line cannot hold one. */
        @Override
        public String toString() {
            return "StoredPassword";
        }
    }

    /**
     * Creates the account, or updates name and address of an existing one; the password is set only when created.
     *
     * @return the password as it is stored for the account
     */
    public StoredPassword save(Identity person, String initialPassword) {
        return save(person, user -> user.setPassword(initialPassword));
    }

    /** As {@link #save(Identity, String)}, with the password of another account that shares it. */
    public void save(Identity person, StoredPassword shared) {
        save(person, user -> {
            user.setDbPassword(shared.hash());
            user.setSalt(shared.salt());
        });
    }

    private StoredPassword save(Identity person, Consumer<UserEntity> setPassword) {
        var user = (UserEntity)
                identityService.createUserQuery().userId(person.id().value()).singleResult();
        if (user == null) {
            user = (UserEntity) identityService.newUser(person.id().value());
            setPassword.accept(user);
        }
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setEmail(person.email());
        identityService.saveUser(user);
        return storedPassword(user);
    }

    /**
     * Sets the password of an account and lets it be used again after too many wrong ones.
     *
     * @throws InvalidInputException when the password is weaker than the engine's policy asks for, or longer than 72 bytes
     */
    public void setPassword(UserId id, String password) {
        if (password.getBytes(StandardCharsets.UTF_8).length > SlowPasswordEncryptor.MOST_BYTES) {
            throw new InvalidInputException("password", LONG_PASSWORD);
        }
        onBehalfOfTheApplication(() -> {
            var user = identityService.createUserQuery().userId(id.value()).singleResult();
            if (!identityService.checkPasswordAgainstPolicy(password, user).isValid()) {
                throw new InvalidInputException("password", WEAK_PASSWORD);
            }
            user.setPassword(password);
            identityService.saveUser(user);
            identityService.unlockUser(id.value());
            return user;
        });
    }

    public Optional<StoredPassword> passwordOf(UserId id) {
        return Optional.ofNullable((UserEntity)
                        identityService.createUserQuery().userId(id.value()).singleResult())
                .map(EngineIdentities::storedPassword);
    }

    private static StoredPassword storedPassword(UserEntity user) {
        return new StoredPassword(user.getPassword(), user.getSalt());
    }

    public void ensureGroup(String id, String name) {
        var present = identityService.createGroupQuery().groupId(id).singleResult();
        if (present == null || !name.equals(present.getName())) {
            var group = present == null ? identityService.newGroup(id) : present;
            group.setName(name);
            group.setType(GROUP_TYPE);
            identityService.saveGroup(group);
        }
    }

    public void join(UserId user, String group) {
        if (!groupsOf(user).contains(group)) {
            identityService.createMembership(user.value(), group);
        }
    }

    public void leave(UserId user, String group) {
        if (groupsOf(user).contains(group)) {
            identityService.deleteMembership(user.value(), group);
        }
    }

    public List<String> groupsOf(UserId user) {
        return onBehalfOfTheApplication(
                () -> identityService.createGroupQuery().groupMember(user.value()).list().stream()
                        .map(Group::getId)
                        .toList());
    }

    /** Whether the password is right and the account not locked after too many wrong ones. */
    public boolean isPassword(UserId user, String password) {
        return identityService.checkPassword(user.value(), password);
    }

    private <T> T onBehalfOfTheApplication(Supplier<T> work) {
        var person = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (person != null) {
                identityService.setAuthentication(person);
            }
        }
    }

    private static Identity identity(User user) {
        return new Identity(new UserId(user.getId()), user.getFirstName(), user.getLastName(), user.getEmail());
    }
}
