package id.pimpasa.outreach;

/** The three pillars of the programme (Kanwil Banten, October 2025). */
public enum Pillar {
    SERVICE("Transformasi Layanan"),
    KNOWLEDGE("Transformasi Pengetahuan"),
    SECURITY("Transformasi Keamanan");

    private final String label;

    Pillar(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
