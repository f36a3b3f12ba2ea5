package id.pimpasa.outreach.process;

import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.ReportFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The photos and the attendance list of a report, as its forms show them. */
@Component
class ReportFilesView {

    private final Evidence evidence;

    ReportFilesView(Evidence evidence) {
        this.evidence = evidence;
    }

    /** A file as the upload's answer names it, so that the form shows earlier and new ones alike. */
    record UploadedFile(String id, String name, EvidenceKind kind, int size) {

        static UploadedFile of(EvidenceItem item) {
            return new UploadedFile(item.id().toString(), item.name(), item.kind(), item.size());
        }
    }

    /** By the key of the form's field, for a correction that keeps or leaves out what came before. */
    Map<String, List<UploadedFile>> uploaded(ReportContent report) {
        var files = report.files();
        return Map.of(
                "photos", uploaded(files.photos().stream()),
                "attendanceList", uploaded(Stream.ofNullable(files.attendanceList())),
                "requestLetter",
                        uploaded(Stream.ofNullable(report.details().requestLetter())
                                .map(EvidenceId::new)));
    }

    private List<UploadedFile> uploaded(Stream<EvidenceId> ids) {
        return ids.map(evidence::item).map(UploadedFile::of).toList();
    }

    /** Text for a form: the photos, each opening its full size in a tab of its own. Says nothing of the files' own names. */
    String photos(ReportFiles files) {
        return files.photos().isEmpty()
                ? "Tidak ada"
                : IntStream.range(0, files.photos().size())
                        .mapToObj(index -> photo(
                                "Foto " + (index + 1),
                                evidence.item(files.photos().get(index))))
                        .collect(Collectors.joining(" "));
    }

    String attendanceList(ReportFiles files) {
        return files.attendanceList() == null ? "Tidak ada" : link(evidence.item(files.attendanceList()));
    }

    /** The village's request for a passport service, where there is one. */
    String requestLetter(ReportContent report) {
        return Optional.ofNullable(report.details().requestLetter())
                .map(EvidenceId::new)
                .map(evidence::item)
                .map(item -> "[Buka surat permohonan layanan](" + item.path() + ")")
                .orElse("");
    }

    private static String link(EvidenceItem item) {
        return item.kind() == EvidenceKind.PHOTO
                ? photo("Daftar hadir", item)
                : "[Unduh daftar hadir (PDF)](" + item.path() + ")";
    }

    private static String photo(String label, EvidenceItem item) {
        return "<a href=\"%1$s\" target=\"_blank\"><img alt=\"%2$s\" src=\"%1$s/kecil\"></a>"
                .formatted(item.path(), label);
    }
}
