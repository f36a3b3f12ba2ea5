package id.pimpasa.outreach.domain;

/** How far a visit has come. */
public enum VisitStatus {
    SCHEDULED("Terjadwal"),
    REPORTED("Laporan diperiksa"),
    RETURNED("Laporan diperbaiki"),
    APPROVED("Selesai"),
    CANCELLED("Dibatalkan");

    private final String label;

    VisitStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return this != APPROVED && this != CANCELLED;
    }
}
