package id.pimpasa.appointment.domain;

/** What speaks for making a village a desa binaan, as offices have said publicly (Tanjung Priok; Karawang). */
public enum VillageCriterion {
    BORDER("Dekat perbatasan laut atau darat"),
    MIGRANT_WORKERS("Banyak warga bekerja di luar negeri"),
    UNEMPLOYMENT("Banyak pengangguran"),
    POVERTY("Banyak keluarga miskin"),
    LOW_EDUCATION("Tingkat pendidikan rendah"),
    YOUTH("Banyak penduduk usia muda");

    private final String label;

    VillageCriterion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
