package id.pimpasa.home;

/** The password that all demo accounts share. A bean of this type exists only where demo accounts exist. */
record DemoHint(String password) {}
