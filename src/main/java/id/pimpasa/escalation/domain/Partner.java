package id.pimpasa.escalation.domain;

/** Agencies outside this Kanwil to which a report is referred, and what each is asked for. */
public enum Partner implements Conclusion {
    POLDA_BANTEN("Polda Banten", "penyelidikan dan penindakan atas dugaan tindak pidana"),
    BP3MI_BANTEN("BP3MI Banten", "pemeriksaan penyalur dan pelindungan calon pekerja migran"),
    UPTD_PPA("UPTD PPA", "pendampingan dan tempat aman bagi korban"),
    DISNAKER("Dinas Tenaga Kerja", "pemeriksaan izin perusahaan dan lowongan kerja"),
    DINSOS("Dinas Sosial", "bantuan dan pemulangan sosial"),
    LPSK("LPSK", "perlindungan saksi dan korban"),
    KANIM_SOEKARNO_HATTA(
            "Kantor Imigrasi Soekarno-Hatta", "pemeriksaan mendalam terhadap keberangkatan yang dicurigai");

    private final String label;
    private final String request;

    Partner(String label, String request) {
        this.label = label;
        this.request = request;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the partner is asked for, as its letter says. */
    public String request() {
        return request;
    }
}
