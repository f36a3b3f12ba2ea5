package id.pimpasa.escalation.domain;

/** How a partner answered a letter. */
public enum PartnerAnswer implements Conclusion {
    TAKEN_OVER("Diterima dan ditangani mitra"),
    JOINTLY("Ditangani bersama"),
    DECLINED("Ditolak atau bukan kewenangan mitra"),
    NO_ANSWER("Tidak ada jawaban");

    private final String label;

    PartnerAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
