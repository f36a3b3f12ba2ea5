package id.pimpasa.outreach.domain;

/** What somebody, or a rating, did about a village's status. */
public enum PromotionAct {
    PROPOSED("Diusulkan"),
    RETURNED("Dikembalikan"),
    CHECKED("Diperiksa dan diteruskan"),
    CONFERRED("Ditetapkan"),
    REFUSED("Ditolak"),
    LEVEL_FELL("Penilaian turun di bawah batas"),
    KEPT("Dipertahankan"),
    WITHDRAWN("Dicabut"),
    URGED("Langkah yang terlambat dipercepat");

    private final String label;

    PromotionAct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
