package id.pimpasa.outreach.domain;

/** What it takes to reach a village. */
public enum TravelEffort {
    EASY("Mudah dijangkau"),
    FAR("Jauh, sehari pergi-pulang"),
    BOAT("Dengan perahu"),
    SEASONAL("Sulit pada musim hujan");

    private final String label;

    TravelEffort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
