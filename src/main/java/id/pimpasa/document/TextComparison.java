package id.pimpasa.document;

/** Whether a file that came back signed has the words of the draft. */
public enum TextComparison {
    SAME,
    DIFFERENT,
    /** It bears the mark of a draft, which the text for the signer does not. */
    PREVIEW,
    /** A scan: there are no words to compare, a person has to. */
    NO_TEXT
}
