package id.pimpasa.access;

import id.pimpasa.platform.engine.EngineIdentities.Identity;

/** The password that a new account starts with. */
interface InitialPasswords {

    /** Opens the account, or brings name and address of an existing one up to date. */
    void save(Identity person);
}
