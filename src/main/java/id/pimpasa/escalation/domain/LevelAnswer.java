package id.pimpasa.escalation.domain;

/** What the rung above says to a proposal to lower the level of a case in which lives may be at stake. */
public enum LevelAnswer implements Conclusion {
    ACCEPTED("Disetujui, tingkat risiko diturunkan"),
    REJECTED("Ditolak, tingkat risiko tetap");

    private final String label;

    LevelAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
