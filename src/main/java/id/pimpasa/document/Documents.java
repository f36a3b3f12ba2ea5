package id.pimpasa.document;

import id.pimpasa.document.application.PdfRenderer;
import id.pimpasa.document.application.PdfWords;
import id.pimpasa.document.application.VerificationCodes;
import id.pimpasa.document.domain.Document;
import id.pimpasa.document.domain.DocumentRepository;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facade of this module: drafts documents and says where staff download them. */
@Component
public class Documents {

    private final DocumentRepository documents;
    private final PdfRenderer renderer;
    private final VerificationCodes codes;
    private final Clock clock;

    Documents(DocumentRepository documents, PdfRenderer renderer, VerificationCodes codes, Clock clock) {
        this.documents = documents;
        this.renderer = renderer;
        this.codes = codes;
        this.clock = clock;
    }

    /** Drafts a document as PDF and keeps it unchanged from then on. */
    @Transactional
    public UUID draft(NewDocument draft) {
        var code = codes.next();
        var now = clock.instant();
        var pdf = renderer.render(draft, code, now);
        return documents.save(new Document(draft, code, now, pdf)).id();
    }

    /** @return the hash of the document's content, in lower-case hexadecimal */
    @Transactional(readOnly = true)
    public String sha256(UUID id) {
        return documents
                .findById(id)
                .map(Document::sha256)
                .orElseThrow(() -> new IllegalArgumentException("No such document: " + id));
    }

    /** @return the PDF as it was drafted, for the module that had it drafted; people download it by its path */
    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return documents
                .findById(id)
                .map(Document::content)
                .orElseThrow(() -> new IllegalArgumentException("No such document: " + id));
    }

    /**
     * @param signed a PDF that was examined before
     * @return whether it has the words of the draft
     */
    @Transactional(readOnly = true)
    public TextComparison compare(UUID draft, byte[] signed) {
        var document = documents.findById(draft).orElseThrow();
        try {
            return PdfWords.of(document.content()).compare(PdfWords.of(signed));
        } catch (IOException unreadable) {
            return TextComparison.DIFFERENT;
        }
    }

    /** @return the path at which staff of the office download the document; one that is to be signed is marked as a draft */
    public String downloadPath(UUID id) {
        return "/dokumen/" + id + "/unduh";
    }

    /** @return the path at which staff of the office download the text that is handed to the signer */
    public String finalPath(UUID id) {
        return "/dokumen/" + id + "/naskah";
    }
}
