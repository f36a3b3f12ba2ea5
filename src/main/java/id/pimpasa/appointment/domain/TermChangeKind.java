package id.pimpasa.appointment.domain;

import java.util.List;

/** What changes an officer's term before its time. */
public enum TermChangeKind {
    /** Moves to another post, promoted or not (mutasi, promosi). */
    TRANSFER("Mutasi atau promosi"),
    /** The decree is revoked for this officer (pencabutan). */
    REVOCATION("Pencabutan penugasan"),
    /** Has died (meninggal dunia). */
    DEATH("Meninggal dunia"),
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

    /** What the head of a Kanim records; the others follow from a step of the process. */
    public static List<TermChangeKind> recordable() {
        return List.of(TRANSFER, REVOCATION, LEAVE, DEATH);
    }

    /** Whether the officer can no longer be asked to sign anything. */
    public boolean leavesNobodyToSign() {
        return this == REVOCATION || this == DEATH;
    }

    /** Whether the officer does not come back to the villages. */
    boolean endsTheTerm() {
        return this == TRANSFER || this == REVOCATION || this == DEATH || this == EXPIRY;
    }
}
