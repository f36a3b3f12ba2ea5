package id.pimpasa.escalation.domain;

/** What was done to keep a victim safe. */
public enum ProtectionMeasure implements Conclusion {
    SHELTER("Ditempatkan di rumah aman"),
    ACCOMPANIED("Didampingi UPTD PPA"),
    WITNESS_PROTECTION("Dimohonkan perlindungan LPSK"),
    RETURNED("Dipulangkan ke keluarga dengan aman"),
    DECLINED("Korban menolak, penolakan dicatat");

    private final String label;

    ProtectionMeasure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
