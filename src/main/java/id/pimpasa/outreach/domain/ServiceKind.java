package id.pimpasa.outreach.domain;

/** What an officer does for single villagers during a visit. The list is an assumption. */
public enum ServiceKind {
    PASSPORT_APPLICATION("Permohonan paspor diterima"),
    PASSPORT_ADVICE("Konsultasi paspor"),
    STAY_PERMIT_ADVICE("Konsultasi izin tinggal"),
    MIGRATION_ADVICE("Konsultasi kerja ke luar negeri"),
    FOREIGNER_DATA("Pendataan orang asing");

    private final String label;

    ServiceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
