package id.pimpasa.escalation.domain;

/** What the Kabid Intelijen of the Kanwil concludes. */
public enum KanwilAssessment implements Conclusion {
    ACTION_NEEDED("Perlu tindakan Kanwil"),
    KANIM_SUFFICES("Cukup ditangani Kanim"),
    NOT_ENOUGH_KNOWN("Bahan keterangan belum cukup"),
    RETURN("Kembalikan ke Kepala Kanim");

    private final String label;

    KanwilAssessment(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
