package id.pimpasa.escalation.domain;

/** What came of handling a report. */
public enum HandlingResult implements Conclusion {
    DEPARTURE_PREVENTED("Keberangkatan dicegah"),
    VICTIM_PROTECTED("Korban dilindungi"),
    LEGAL_PROCESS("Diproses hukum"),
    TAKEN_OVER_BY_PARTNER("Diambil alih mitra"),
    GUIDANCE_GIVEN("Warga diberi pembinaan"),
    NO_RESULT("Belum ada hasil");

    private final String label;

    HandlingResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
