package id.pimpasa.appointment.process;

import id.pimpasa.appointment.domain.Decree;
import id.pimpasa.document.Documents;
import id.pimpasa.document.TextComparison;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceItem;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the steps after the decree show of it: its number, and where its signed file is opened. */
@Component
class SignedDecreeView {

    private final Evidence evidence;
    private final Documents documents;

    SignedDecreeView(Evidence evidence, Documents documents) {
        this.evidence = evidence;
        this.documents = documents;
    }

    /** @return the values of a form, to which the caller may add */
    Map<String, Object> values(Decree decree) {
        var file = evidence.item(new EvidenceId(decree.signedFile().orElseThrow()));
        var values = new HashMap<String, Object>();
        values.put("decreeNumber", decree.number().orElseThrow());
        values.put("decreeLink", file.path());
        values.put("decreeSignature", signature(file) + comparison(decree, file));
        return values;
    }

    /** A scan has no words that could be compared. */
    private String comparison(Decree decree, EvidenceItem file) {
        return documents.compare(decree.draftDocument(), evidence.content(file.id())) == TextComparison.NO_TEXT
                ? " Berkas hasil pindai: cocokkan sendiri isinya dengan konsep."
                : " Seluruh kata konsep ada di dalamnya.";
    }

    /** Says what stands in the file and no more: whether a signature is valid only its issuer can tell. */
    private static String signature(EvidenceItem file) {
        return file.signatures().isEmpty()
                ? "Berkas tidak memuat tanda tangan elektronik."
                : "Berkas memuat tanda tangan elektronik; keabsahannya tidak diperiksa di sini.";
    }
}
