package id.pimpasa.escalation.domain;

/** How a letter reaches its partner. */
public enum LetterDelivery {
    MAIL("Dikirim lewat surel sebagai PDF terkunci."),
    BY_HAND("Disampaikan di luar surel.");

    private final String note;

    LetterDelivery(String note) {
        this.note = note;
    }

    /** As the case's history says it. */
    public String note() {
        return note;
    }
}
