package id.pimpasa.appointment.domain;

/** Where an officer's term stands. */
public enum TermStatus {
    ACTIVE("Bertugas"),
    ON_LEAVE("Cuti"),
    /** Leaves for good; the villages are being handed over. */
    LEAVING("Serah terima"),
    ENDED("Berakhir");

    private final String label;

    TermStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
