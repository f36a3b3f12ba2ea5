package id.pimpasa.escalation.domain;

/** Agencies outside immigration to which a report is referred. */
public enum Partner implements Conclusion {
    POLDA_BANTEN("Polda Banten"),
    BP3MI_BANTEN("BP3MI Banten"),
    UPTD_PPA("UPTD PPA"),
    DISNAKER("Dinas Tenaga Kerja"),
    DINSOS("Dinas Sosial"),
    LPSK("LPSK"),
    KANIM_SOEKARNO_HATTA("Kantor Imigrasi Soekarno-Hatta");

    private final String label;

    Partner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
