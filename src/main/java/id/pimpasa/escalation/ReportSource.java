package id.pimpasa.escalation;

/** By which door a report came in. */
public enum ReportSource {
    PUBLIC("Laporan masyarakat"),
    OFFICER("Laporan petugas"),
    VISIT("Temuan kunjungan desa");

    private final String label;

    ReportSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
