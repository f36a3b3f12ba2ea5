package id.pimpasa.escalation.application;

import id.pimpasa.escalation.domain.Reporter;
import id.pimpasa.platform.error.InvalidInputException;

/** Name and contact as a reporter may give them. */
final class ReporterInput {

    private static final int LONGEST = 100;

    private ReporterInput() {}

    static Reporter reporter(String name, String contact) {
        return new Reporter(
                line("reporterName", "Nama", name), line("reporterContact", "Nomor atau alamat surel", contact));
    }

    private static String line(String field, String label, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var line = text.replaceAll("\\p{Cntrl}", " ").strip();
        if (line.length() > LONGEST) {
            throw new InvalidInputException(field, label + " paling panjang " + LONGEST + " huruf.");
        }
        return line;
    }
}
