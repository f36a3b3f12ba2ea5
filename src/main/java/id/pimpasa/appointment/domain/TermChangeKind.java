package id.pimpasa.appointment.domain;

/** What changes an officer's term before its time. */
public enum TermChangeKind {
    /** Moves to another post (mutasi). */
    TRANSFER("Mutasi"),
    /** The decree is revoked for this officer (pencabutan). */
    REVOCATION("Pencabutan"),
    /** Is away until a known day (cuti). */
    LEAVE("Cuti"),
    /** A further decree prolongs the term (perpanjangan). */
    RENEWAL("Perpanjangan"),
    /** The decree runs out (berakhir). */
    EXPIRY("Masa tugas berakhir"),
    /** What the Kanwil did about villages that stayed without an officer. */
    VACANCY("Tindak lanjut kekosongan");

    private final String label;

    TermChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
