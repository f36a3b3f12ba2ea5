package id.pimpasa.outreach.domain;

/** How far a village is on its way to the status Mandiri (keimigrasian), and what became of the status. */
public enum PromotionStep {
    PROPOSE("Menunggu usulan petugas"),
    CHECK("Menunggu pemeriksaan kepala Inteldakim"),
    DECIDE("Menunggu keputusan Kepala Kanim"),
    CONFERRED("Ditetapkan"),
    REVIEW("Ditetapkan, sedang ditinjau"),
    REFUSED("Usulan ditolak"),
    WITHDRAWN("Dicabut");

    private final String label;

    PromotionStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the village has the status. */
    public boolean isConferred() {
        return this == CONFERRED || this == REVIEW;
    }
}
