package id.pimpasa.access;

import id.pimpasa.platform.engine.EngineIdentities;
import id.pimpasa.platform.engine.EngineIdentities.Identity;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.platform.web.BrowserSessions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and the groups they are in. */
@Component
public class Accounts {

    private static final String TAKEN = "Nama akun sudah dipakai. Pilih nama lain.";

    private final EngineIdentities identities;
    private final InitialPasswords initialPasswords;
    private final BrowserSessions sessions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Accounts(
            EngineIdentities identities,
            InitialPasswords initialPasswords,
            BrowserSessions sessions,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.identities = identities;
        this.initialPasswords = initialPasswords;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Opens an account under a name that nobody has.
     *
     * @throws InvalidInputException when somebody has it, be it since a moment ago
     */
    @Transactional
    public void open(NewAccount account) {
        lockName(account.id());
        if (find(account.id()).isPresent()) {
            throw new InvalidInputException(TAKEN);
        }
        create(account);
    }

    /** Whoever opens an account of the same name waits here until the first one has been opened. */
    private void lockName(UserId name) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('account:' || :name, 0))")
                .param("name", name.value())
                .query(row -> {});
    }

    /**
     * Opens an account, or brings name, address and groups of an existing one up to date. A new account gets the
     * password of {@link InitialPasswords}.
     */
    @Transactional
    public void create(NewAccount account) {
        initialPasswords.save(new Identity(account.id(), account.firstName(), account.lastName(), account.email()));
        account.groups().forEach(group -> addToGroup(account.id(), group));
    }

    public Optional<Account> find(UserId id) {
        return identities.find(id).map(Accounts::account);
    }

    /** @return the person's name, or the id of an account that is gone */
    public String nameOf(UserId id) {
        return find(id).map(Account::displayName).orElse(id.value());
    }

    /** @return as {@link #nameOf} for each of many people */
    public Map<UserId, String> namesOf(Collection<UserId> people) {
        var names = identities.find(people).stream()
                .map(Accounts::account)
                .collect(Collectors.toMap(Account::id, Account::displayName));
        return people.stream().distinct().collect(Collectors.toMap(id -> id, id -> names.getOrDefault(id, id.value())));
    }

    /** @return every account, by id */
    public List<Account> all() {
        return identities.all().stream().map(Accounts::account).toList();
    }

    public List<Account> membersOf(String group) {
        return identities.membersOf(group).stream().map(Accounts::account).toList();
    }

    public List<String> groupsOf(UserId id) {
        return identities.groupsOf(id);
    }

    @Transactional
    public void addToGroup(UserId id, String group) {
        if (!identities.groupsOf(id).contains(group)) {
            identities.join(id, group);
            events.publishEvent(new MembershipChanged(id, group));
        }
    }

    /** Takes rights away at once: whoever had them is signed out wherever they are signed in. */
    @Transactional
    public void removeFromGroup(UserId id, String group) {
        if (identities.groupsOf(id).contains(group)) {
            identities.leave(id, group);
            events.publishEvent(new MembershipChanged(id, group));
            sessions.endAll(id);
        }
    }

    private static Account account(Identity identity) {
        var name = (identity.firstName() + " " + identity.lastName()).strip();
        return new Account(identity.id(), name, identity.email());
    }
}
