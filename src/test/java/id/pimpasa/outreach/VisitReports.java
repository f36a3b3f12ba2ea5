package id.pimpasa.outreach;

import id.pimpasa.outreach.domain.ParticipantGroup;
import id.pimpasa.outreach.domain.Participants;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.ReportDetails;
import id.pimpasa.outreach.domain.ReportFiles;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Reports for tests that need any. */
public final class VisitReports {

    private VisitReports() {}

    /** Of a penyuluhan at which so many women were and nothing was to be seen. */
    public static ReportContent nothingSeen(LocalDate day, int women) {
        return new ReportContent(
                day,
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                ActivityKind.COUNSELLING,
                "Bekerja aman ke luar negeri",
                List.of(new Participants(ParticipantGroup.RESIDENTS, women, 0)),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                true,
                ReportFiles.NONE,
                ReportDetails.NONE);
    }
}
