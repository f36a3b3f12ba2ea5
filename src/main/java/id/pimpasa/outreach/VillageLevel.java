package id.pimpasa.outreach;

/**
 * How far a village has come, from the lowest. The levels concern immigration only and are not those of the ministry's
 * Indeks Desa. Thresholds stand in {@code village-level.dmn}.
 */
public enum VillageLevel {
    PIONEER("Rintisan"),
    DEVELOPING("Berkembang"),
    ADVANCED("Maju"),
    SELF_RELIANT("Mandiri (keimigrasian)");

    private final String label;

    VillageLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
