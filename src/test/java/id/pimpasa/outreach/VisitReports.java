package id.pimpasa.outreach;

import id.pimpasa.outreach.domain.ParticipantGroup;
import id.pimpasa.outreach.domain.Participants;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.ReportDetails;
import id.pimpasa.outreach.domain.ReportFiles;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports for tests that need any. */
public final class VisitReports {

    private VisitReports() {}

    /** Of a penyuluhan at which so many people were and nothing was to be seen. */
    public static ReportContent nothingSeen(LocalDate day, int women, int men) {
        return new ReportContent(
                day,
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                ActivityKind.COUNSELLING,
                "Bekerja aman ke luar negeri",
                List.of(new Participants(ParticipantGroup.RESIDENTS, women, men)),
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

    /** Entries of the form, with no more than it asks for; to be added to. */
    public static Map<String, Object> entries(LocalDate day) {
        var entries = new HashMap<String, Object>();
        entries.put("outcome", "HELD");
        entries.put("heldOn", day.toString());
        entries.put("beganAt", "09:00");
        entries.put("endedAt", "11:00");
        entries.put("kind", "COORDINATION");
        entries.put("theme", "Koordinasi dengan perangkat desa");
        entries.put("nilReport", true);
        return entries;
    }
}
