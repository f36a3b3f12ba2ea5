package id.pimpasa.outreach.domain;

/** What somebody did about a plan. */
public enum PlanStep {
    SUBMITTED("Diajukan"),
    APPROVED("Disetujui"),
    RETURNED("Dikembalikan"),
    REMINDED("Petugas diingatkan"),
    TAKEN_OVER("Penyusunan diambil alih"),
    APPROVAL_URGED("Persetujuan ditindaklanjuti"),
    HANDED_OVER("Dialihkan kepada petugas lain"),
    UNPLANNED_NOTED("Desa tanpa rencana ditindaklanjuti");

    private final String label;

    PlanStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
