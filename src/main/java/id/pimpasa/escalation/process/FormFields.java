package id.pimpasa.escalation.process;

/** Field keys that the forms of this feature share. */
final class FormFields {

    static final String CONCLUSION = "conclusion";
    static final String CONCLUSIONS = "conclusions";
    static final String NOTE = "note";

    static final String VICTIM = "victim";
    static final String ACCUSED = "accusedOfficial";
    static final String OFFICIALS = "officials";

    private FormFields() {}
}
