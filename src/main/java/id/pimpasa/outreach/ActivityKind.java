package id.pimpasa.outreach;

/** What an officer does in a village, each kind under the pillar that it serves. Which pillar is an assumption. */
public enum ActivityKind {
    COUNSELLING("Penyuluhan hukum keimigrasian", Pillar.KNOWLEDGE),
    PASSPORT_SERVICE("Layanan paspor di desa", Pillar.SERVICE),
    INFORMATION_DESK("Meja informasi keimigrasian", Pillar.SERVICE),
    FOREIGNER_MONITORING("Pemantauan orang asing", Pillar.SECURITY),
    COORDINATION("Koordinasi dengan perangkat desa", Pillar.SECURITY),
    SCHOOL_VISIT("Kunjungan sekolah", Pillar.KNOWLEDGE);

    private final String label;
    private final Pillar pillar;

    ActivityKind(String label, Pillar pillar) {
        this.label = label;
        this.pillar = pillar;
    }

    public String label() {
        return label;
    }

    public Pillar pillar() {
        return pillar;
    }
}
