package id.pimpasa.outreach.domain;

/** How much a village needs a visit, the most urgent first. */
public enum VisitPriority {
    HIGH("Tinggi"),
    MEDIUM("Sedang"),
    LOW("Rendah");

    private final String label;

    VisitPriority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
