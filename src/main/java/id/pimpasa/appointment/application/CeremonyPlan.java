package id.pimpasa.appointment.application;

/** What the secretariat settled about those who wait for a ceremony. */
public enum CeremonyPlan {
    SCHEDULED,
    /** Somebody will not be inducted; others still wait. */
    OTHERS_WAIT,
    NOBODY_WAITS
}
