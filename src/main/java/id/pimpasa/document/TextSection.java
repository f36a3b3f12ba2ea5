package id.pimpasa.document;

/** The parts of a decree whose words the secretariat edits. */
public enum TextSection {
    CONSIDERING("Menimbang"),
    /** The legal basis. */
    RECALLING("Mengingat"),
    DECIDING("Memutuskan");

    private final String label;

    TextSection(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
