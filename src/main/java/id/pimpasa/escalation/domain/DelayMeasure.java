package id.pimpasa.escalation.domain;

/** What a superior does about a missed response time. */
public enum DelayMeasure implements Conclusion {
    REMINDED("Pelaksana diingatkan"),
    REPLACED("Pelaksana diganti"),
    TAKEN_OVER("Diambil alih atasan");

    private final String label;

    DelayMeasure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
