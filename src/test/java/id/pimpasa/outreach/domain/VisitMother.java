package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Visits to Desa Lontar, planned for the seventh of December. */
final class VisitMother {

    static final UserId OFFICER = new UserId("pimpasa-serang-01");
    static final UserId HEAD = new UserId("intel-serang");
    static final LocalDate DAY = LocalDate.of(2026, 12, 7);
    static final LocalTime NINE = LocalTime.of(9, 0);
    static final Instant NOW = Instant.parse("2026-12-07T05:00:00Z");
    static final VillageCode LONTAR = new VillageCode("36.04.12.2003");

    private VisitMother() {}

    static Visit scheduled() {
        return Visit.schedule(
                VisitId.random(),
                "KJ-SERANG-2026-0001",
                new PlannedVisit(
                        LONTAR,
                        new OfficeCode("serang"),
                        OFFICER,
                        DAY,
                        NINE,
                        ActivityKind.COUNSELLING,
                        "Bekerja aman ke luar negeri",
                        null,
                        null));
    }

    static Visit reported() {
        var visit = scheduled();
        visit.report(nothingSeen(DAY), null, DAY, OFFICER, NOW);
        return visit;
    }

    static ReportContent nothingSeen(LocalDate day) {
        return content(day, null, true);
    }

    static ReportContent content(LocalDate day, String findings, boolean nilReport) {
        return new ReportContent(
                day,
                NINE,
                LocalTime.of(11, 0),
                ActivityKind.COUNSELLING,
                "Bekerja aman ke luar negeri",
                List.of(new Participants(ParticipantGroup.RESIDENTS, 18, 12)),
                50,
                75,
                List.of(new ServiceGiven(ServiceKind.PASSPORT_ADVICE, 4)),
                List.of(new Question("Berapa biaya paspor?", "Sesuai tarif resmi."), new Question("Kapan?", null)),
                List.of(new ReportContent.Promise("Memasang papan informasi", null)),
                findings,
                nilReport,
                ReportFiles.NONE,
                ReportDetails.NONE);
    }
}
