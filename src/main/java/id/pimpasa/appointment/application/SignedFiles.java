package id.pimpasa.appointment.application;

import id.pimpasa.document.Documents;
import id.pimpasa.document.TextComparison;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.platform.error.InvalidInputException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a signed document that came back from its own unsigned draft and from anything else. */
@Component
class SignedFiles {

    private static final String FIELD = "signedFile";

    private final Documents documents;
    private final Evidence evidence;

    SignedFiles(Documents documents, Evidence evidence) {
        this.documents = documents;
        this.evidence = evidence;
    }

    /**
     * @param draft the document that was drafted to be signed
     * @param name what people call it, such as {@code SK}
     * @throws InvalidInputException when the file is no PDF, is the draft itself, or has other words than the draft
     */
    void require(EvidenceId id, UUID draft, String name) {
        var file = evidence.item(id);
        if (file.kind() != EvidenceKind.DOCUMENT) {
            throw refusal("Berkas %1$s harus berupa PDF. Pindai %1$s menjadi PDF.", name);
        }
        var comparison = documents.compare(draft, evidence.content(id));
        if (comparison == TextComparison.PREVIEW || file.sha256().equals(documents.sha256(draft))) {
            throw refusal(
                    "Berkas ini konsep %1$s yang belum ditandatangani. Unggah %1$s yang telah ditandatangani.", name);
        }
        if (comparison == TextComparison.DIFFERENT) {
            throw refusal(
                    "Isi berkas tidak sama dengan konsep %1$s. Unggah konsep %1$s ini yang telah ditandatangani.",
                    name);
        }
    }

    private static InvalidInputException refusal(String sentence, String name) {
        return new InvalidInputException(FIELD, sentence.formatted(name));
    }
}
