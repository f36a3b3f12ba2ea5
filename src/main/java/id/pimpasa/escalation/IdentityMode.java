package id.pimpasa.escalation;

/** How much of themselves a reporter gives. */
public enum IdentityMode {
    /** No name, no contact; only the receipt links the reporter to the report. */
    ANONYMOUS("Tanpa nama"),
    /** Name and contact are sealed; nobody reads them without the approval of a second person. */
    CONFIDENTIAL("Dirahasiakan"),
    /** Name and contact may be read by those who work on the report. */
    OPEN("Terbuka");

    private final String label;

    IdentityMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
