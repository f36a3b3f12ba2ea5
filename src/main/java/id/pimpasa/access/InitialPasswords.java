package id.pimpasa.access;

/** The password that a new account starts with. */
interface InitialPasswords {

    String next();
}
