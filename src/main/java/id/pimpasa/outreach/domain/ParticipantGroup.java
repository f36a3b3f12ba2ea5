package id.pimpasa.outreach.domain;

/** Whom a visit reached. The groups follow the visit records that offices publish; the list is an assumption. */
public enum ParticipantGroup {
    RESIDENTS("Warga"),
    VILLAGE_OFFICIALS("Perangkat desa"),
    COMMUNITY_LEADERS("Tokoh masyarakat"),
    STUDENTS("Siswa dan pemuda"),
    MIGRANT_WORKERS("Calon atau purna pekerja migran dan keluarganya"),
    SECURITY_PARTNERS("Babinsa dan Bhabinkamtibmas");

    private final String label;

    ParticipantGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
