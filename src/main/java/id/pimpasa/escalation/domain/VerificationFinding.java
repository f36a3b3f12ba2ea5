package id.pimpasa.escalation.domain;

/** What an officer finds in the village. */
public enum VerificationFinding implements Conclusion {
    CONFIRMED("Terbukti di lapangan"),
    PARTLY_CONFIRMED("Sebagian terbukti"),
    NOT_FOUND("Tidak ditemukan"),
    NOT_CHECKED("Belum dapat diperiksa");

    private final String label;

    VerificationFinding(String label) {
        this.label = label;
    }

    /** Whether there is something in the report. */
    boolean isConfirmed() {
        return this == CONFIRMED || this == PARTLY_CONFIRMED;
    }

    @Override
    public String label() {
        return label;
    }
}
