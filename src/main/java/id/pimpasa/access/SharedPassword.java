package id.pimpasa.access;

import id.pimpasa.platform.engine.EngineIdentities;
import id.pimpasa.platform.engine.EngineIdentities.Identity;
import id.pimpasa.platform.engine.EngineIdentities.StoredPassword;

/**
 * Every account starts with one password, on the demo the one that the README names. It is hashed once: the slow hash for
 * each of forty accounts would take longer than the rest of the first start.
 */
class SharedPassword implements InitialPasswords {

    private final EngineIdentities identities;
    private final String password;
    private StoredPassword stored;

    SharedPassword(EngineIdentities identities, String password) {
        this.identities = identities;
        this.password = password;
    }

    @Override
    public synchronized void save(Identity person) {
        if (stored != null) {
            identities.save(person, stored);
        } else if (identities.find(person.id()).isEmpty()) {
            stored = identities.save(person, password);
        } else {
            identities.save(person, password);
        }
    }
}
