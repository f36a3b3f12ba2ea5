package id.pimpasa.escalation.domain;

/** A reporter's name and contact, each {@code null} if not given. */
public record Reporter(String name, String contact) {

    public boolean isUnknown() {
        return name == null && contact == null;
    }

    /** Never in a log line. */
    @Override
    public String toString() {
        return "Reporter[…]";
    }
}
