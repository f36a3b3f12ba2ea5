package id.pimpasa.appointment.process;

import id.pimpasa.appointment.domain.Decree;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceItem;
import org.springframework.stereotype.Component;

/** Where the steps after the decree open its signed file, as a line for a form's text. */
@Component
class SignedDecreeView {

    static final String FIELD = "decreeFile";

    private final Evidence evidence;

    SignedDecreeView(Evidence evidence) {
        this.evidence = evidence;
    }

    String line(Decree decree) {
        var number = decree.number().orElse("");
        return decree.signedFile()
                .map(file -> line(number, evidence.item(new EvidenceId(file))))
                .orElse(number);
    }

    private static String line(String number, EvidenceItem file) {
        return number + ", [unduh berkas](" + file.path() + "). " + signature(file);
    }

    /** Says what stands in the file and no more: whether a signature is valid only its issuer can tell. */
    private static String signature(EvidenceItem file) {
        return file.signatures().isEmpty()
                ? "Berkas tidak memuat tanda tangan elektronik."
                : "Berkas memuat tanda tangan elektronik; keabsahannya tidak diperiksa di sini.";
    }
}
