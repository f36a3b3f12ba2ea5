package id.pimpasa.home;

/**
 * What the start page tells about the demo accounts. A bean of this type exists only where demo accounts exist.
 *
 * @param password the password all demo accounts share, or null where it is not to be shown
 */
public record DemoHint(String password) {}
