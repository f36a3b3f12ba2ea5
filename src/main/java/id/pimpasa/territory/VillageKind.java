package id.pimpasa.territory;

/** What a village is in law; it decides what its head is called. */
public enum VillageKind {
    KELURAHAN("Kelurahan", "Lurah"),
    DESA("Desa", "Kepala Desa"),
    DESA_ADAT("Desa Adat", "Kepala Desa Adat");

    private final String label;
    private final String headTitle;

    VillageKind(String label, String headTitle) {
        this.label = label;
        this.headTitle = headTitle;
    }

    public String label() {
        return label;
    }

    public String headTitle() {
        return headTitle;
    }

    static VillageKind ofDigit(char digit) {
        return switch (digit) {
            case '1' -> KELURAHAN;
            case '2' -> DESA;
            default -> DESA_ADAT;
        };
    }
}
