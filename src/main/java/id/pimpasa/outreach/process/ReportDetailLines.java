package id.pimpasa.outreach.process;

import id.pimpasa.outreach.domain.ReportDetails;
import java.util.ArrayList;
import java.util.List;

/** What only some reports have, in lines for their reviewer. */
final class ReportDetailLines {

    private ReportDetailLines() {}

    static String of(ReportDetails details, List<String> questions, int passportMinimum) {
        var lines = new ArrayList<String>();
        add(lines, "Narasumber", details.speaker());
        add(lines, "Materi", details.material());
        for (int index = 0; index < details.correctBefore().size(); index++) {
            lines.add("Tes, %s: benar %d menjadi %d dari %d orang"
                    .formatted(
                            questions.get(index),
                            details.correctBefore().get(index),
                            details.correctAfter().get(index),
                            details.testTakers()));
        }
        add(lines, "Pemohon paspor", applicants(details, passportMinimum));
        add(lines, "Orang asing ditemui", foreigners(details));
        add(lines, "Posisi saat melapor", position(details));
        return lines.isEmpty() ? "Tidak ada" : String.join("\n", lines);
    }

    private static String applicants(ReportDetails details, int minimum) {
        return details.applicants() == null
                ? null
                : details.applicants()
                        + (details.applicants() < minimum ? ", di bawah batas " + minimum + " pemohon" : "");
    }

    private static String foreigners(ReportDetails details) {
        return details.foreigners() == null
                ? null
                : details.foreigners()
                        + (details.foreignersInApoa() == null
                                ? ""
                                : ", " + details.foreignersInApoa() + " sudah dilaporkan di APOA");
    }

    private static String position(ReportDetails details) {
        return details.latitude() == null ? null : details.latitude() + ", " + details.longitude();
    }

    private static void add(List<String> lines, String label, String text) {
        if (text != null) {
            lines.add(label + ": " + text);
        }
    }
}
