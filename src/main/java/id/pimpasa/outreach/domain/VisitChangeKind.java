package id.pimpasa.outreach.domain;

/** What happened to a visit apart from its report. */
public enum VisitChangeKind {
    POSTPONED("Dijadwalkan ulang"),
    CANCELLED("Dibatalkan"),
    HANDED_OVER("Diserahterimakan"),
    OVERDUE("Laporan terlambat"),
    REMINDED("Petugas diingatkan"),
    RETURN_EXPECTED("Perkiraan kembali diubah"),
    CHECKED_IN("Kepulangan dilaporkan"),
    RETURN_CONFIRMED("Kepulangan dipastikan");

    private final String label;

    VisitChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
