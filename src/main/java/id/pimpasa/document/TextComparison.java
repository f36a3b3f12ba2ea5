package id.pimpasa.document;

/** Whether a file that came back signed has the words of the draft. */
public enum TextComparison {
    SAME,
    DIFFERENT,
    /** A scan: there are no words to compare, a person has to. */
    NO_TEXT
}
