package id.pimpasa.escalation;

import id.pimpasa.escalation.domain.Conclusion;

/** How a report ended. */
public enum Outcome implements Conclusion {
    DEPARTURE_PREVENTED("Keberangkatan dicegah", true),
    VICTIM_PROTECTED("Korban dilindungi", true),
    LEGAL_PROCESS("Diproses hukum", true),
    HANDED_TO_PARTNER("Ditangani mitra", true),
    GUIDANCE_GIVEN("Warga diberi pembinaan", true),
    UNFOUNDED("Tidak terbukti", false),
    NOT_ENOUGH_KNOWN("Keterangan tidak cukup", false),
    /** Only the head of a Kanim or of the Kanwil declares a report false. */
    FALSE_REPORT("Laporan palsu", false),
    WITHDRAWN("Dicabut pelapor", false),
    /** The report lives on in the case that it joined; nobody chooses this as the end of a case. */
    MERGED("Digabung ke perkara lain", false);

    private final String label;
    private final boolean substantiated;

    Outcome(String label, boolean substantiated) {
        this.label = label;
        this.substantiated = substantiated;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether there was something in the report. */
    public boolean isSubstantiated() {
        return substantiated;
    }
}
