package id.pimpasa.escalation.domain;

/** What comes of getting in touch with a partner that has not answered. */
public enum UrgingResult implements Conclusion {
    WAIT_ON("Mitra sudah dihubungi, jawaban masih ditunggu"),
    END_WAITING("Penantian dihentikan, perkara berjalan tanpa jawaban mitra");

    private final String label;

    UrgingResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
