package id.pimpasa.escalation.domain;

/** What the head of a Kanim decides. */
public enum KanimDecision implements Conclusion {
    HANDLE("Tangani di Kanim"),
    REFER("Rujuk ke mitra"),
    ESCALATE("Teruskan ke Kanwil"),
    RETURN("Kembalikan untuk ditelaah lagi"),
    CLOSE("Tutup laporan"),
    DECLARE_FALSE("Nyatakan laporan palsu");

    private final String label;

    KanimDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
