package id.pimpasa.escalation.domain;

/** What the Inteldakim head of a Kanim concludes. */
public enum AssessmentResult implements Conclusion {
    FORWARD("Teruskan ke Kepala Kanim"),
    VERIFY_AGAIN("Minta verifikasi lapangan lagi"),
    MERGE("Gabungkan ke perkara yang sedang berjalan");

    private final String label;

    AssessmentResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
