package id.pimpasa.escalation.domain;

/** What a person can conclude at a rung. Implemented by enums, so each has a constant name as well. */
public interface Conclusion {

    String name();

    /** The conclusion as people read it. */
    String label();
}
