package id.pimpasa.outreach.domain;

import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.error.InvalidInputException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The uploaded files that a report names.
 *
 * @param attendanceList who was there (daftar hadir), as a photo or a document, or {@code null}
 */
public record ReportFiles(List<EvidenceId> photos, EvidenceId attendanceList) {

    public static final ReportFiles NONE = new ReportFiles(List.of(), null);

    /** An assumption: enough to show a visit, few enough for the line of a village. */
    private static final int MOST_PHOTOS = 6;

    public ReportFiles {
        photos = List.copyOf(new LinkedHashSet<>(photos));
        if (photos.size() > MOST_PHOTOS) {
            throw new InvalidInputException(
                    "photos", "Foto kegiatan paling banyak " + MOST_PHOTOS + ". Hapus yang tidak perlu.");
        }
        if (attendanceList != null && photos.contains(attendanceList)) {
            throw new InvalidInputException(
                    "attendanceList", "Daftar hadir sudah ada di antara foto kegiatan. Hapus salah satunya.");
        }
    }

    public List<EvidenceId> all() {
        return Stream.concat(photos.stream(), Stream.ofNullable(attendanceList)).toList();
    }

    /** Says what is attached and what is missing, as in a letter. */
    public String summary() {
        return (photos.isEmpty() ? "Tanpa foto kegiatan" : photos.size() + " foto kegiatan")
                + (attendanceList == null ? ", tanpa daftar hadir" : " dan daftar hadir");
    }
}
