package id.pimpasa.escalation;

import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.util.Set;

/** Reports as they come in, for tests. */
public final class ReportMother {

    /** Desa Lontar, Kecamatan Tirtayasa: served by Kanim Serang. */
    public static final VillageCode LONTAR = new VillageCode("36.04.13.2007");

    public static final String OFFICE = "serang";

    private ReportMother() {}

    /** A report of medium risk: one sign, no date. */
    public static NewReport medium() {
        return report(Set.of(Indicator.RECRUITER_IN_VILLAGE), null);
    }

    /** A report of high risk. */
    public static NewReport high() {
        return report(Set.of(Indicator.WRONG_VISA), null);
    }

    /** A report of critical risk: a child is involved. */
    public static NewReport critical() {
        return report(Set.of(Indicator.CHILD_INVOLVED), null);
    }

    public static NewReport report(Set<Indicator> indicators, LocalDate departure) {
        return report("Seorang sponsor menawarkan kerja di luar negeri kepada warga.", indicators, departure);
    }

    public static NewReport report(String narrative, Set<Indicator> indicators, LocalDate departure) {
        return report(LONTAR, narrative, indicators, departure);
    }

    /** A report of medium risk from this village. */
    public static NewReport reportIn(VillageCode village) {
        return report(
                village,
                "Seorang sponsor menawarkan kerja di luar negeri kepada warga.",
                Set.of(Indicator.RECRUITER_IN_VILLAGE),
                null);
    }

    private static NewReport report(
            VillageCode village, String narrative, Set<Indicator> indicators, LocalDate departure) {
        return new NewReport(
                village,
                narrative,
                indicators,
                departure,
                IdentityMode.ANONYMOUS,
                null,
                null,
                ReportSource.PUBLIC,
                null);
    }
}
