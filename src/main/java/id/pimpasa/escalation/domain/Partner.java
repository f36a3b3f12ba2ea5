package id.pimpasa.escalation.domain;

/**
 * Agencies outside this Kanwil to which a report is referred, and what each is asked for. The name of a constant stands in
 * the tables and in settings; the region's file says what the agency is called there.
 */
public enum Partner implements Conclusion {
    POLDA_BANTEN("polda", "Polda", "penyelidikan dan penindakan atas dugaan tindak pidana"),
    BP3MI_BANTEN("bp3mi", "BP3MI", "pemeriksaan penyalur dan pelindungan calon pekerja migran"),
    UPTD_PPA("uptd-ppa", "UPTD PPA", "pendampingan dan tempat aman bagi korban"),
    DISNAKER("disnaker", "Dinas Tenaga Kerja", "pemeriksaan izin perusahaan dan lowongan kerja"),
    DINSOS("dinsos", "Dinas Sosial", "bantuan dan pemulangan sosial"),
    LPSK("lpsk", "LPSK", "perlindungan saksi dan korban"),
    /** The immigration office of the airport from which most people of the region leave. */
    KANIM_SOEKARNO_HATTA(
            "kanim-bandara", "Kantor Imigrasi bandara", "pemeriksaan mendalam terhadap keberangkatan yang dicurigai");

    private final String code;
    private final String label;
    private final String request;

    Partner(String code, String label, String request) {
        this.code = code;
        this.label = label;
        this.request = request;
    }

    /** Under which the region's file names it. */
    public String code() {
        return code;
    }

    /** The kind of agency; what it is called in the region, {@code PartnerNames} knows. */
    @Override
    public String label() {
        return label;
    }

    /** What the partner is asked for, as its letter says. */
    public String request() {
        return request;
    }
}
