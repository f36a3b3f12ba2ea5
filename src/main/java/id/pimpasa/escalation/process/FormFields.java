package id.pimpasa.escalation.process;

/** Field keys that the forms of this feature share. */
final class FormFields {

    static final String CONCLUSION = "conclusion";
    static final String CONCLUSIONS = "conclusions";
    static final String NOTE = "note";

    static final String LETTER_NUMBER = "letterNumber";
    static final String LETTER_DATE = "letterDate";
    static final String LETTER_PATH = "letterPath";

    private FormFields() {}
}
