package id.pimpasa.escalation.domain;

/** What the head of the Kanwil decides. */
public enum KanwilDecision implements Conclusion {
    HANDLE("Tangani di Kanwil"),
    REFER("Rujuk ke mitra"),
    RETURN("Kembalikan ke Kanim"),
    CLOSE("Tutup laporan"),
    DECLARE_FALSE("Nyatakan laporan palsu");

    private final String label;

    KanwilDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
