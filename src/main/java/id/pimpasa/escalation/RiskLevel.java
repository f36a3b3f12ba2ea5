package id.pimpasa.escalation;

/** How soon a report needs action. Declared from the highest to the lowest. */
public enum RiskLevel {
    CRITICAL("Kritis"),
    HIGH("Tinggi"),
    MEDIUM("Sedang"),
    LOW("Rendah");

    private final String label;

    RiskLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether lives may be at stake, so that response times run by day and by night. */
    public boolean isLifeSafety() {
        return this == CRITICAL || this == HIGH;
    }

    public boolean isAbove(RiskLevel other) {
        return compareTo(other) < 0;
    }

    public static RiskLevel higherOf(RiskLevel one, RiskLevel other) {
        return one.isAbove(other) ? one : other;
    }
}
